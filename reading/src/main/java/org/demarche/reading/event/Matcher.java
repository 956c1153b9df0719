package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/** Finds the rule that fits a clause best: of those whose conditions all hold the narrowest. */
final class Matcher {
  private final Lexicon lexicon;
  private final Words words;
  private final Parties parties;
  private final Predicate<String> isSpeaker;

  /**
   * @param words the classes of words that conditions may name
   */
  Matcher(Lexicon lexicon, Words words, Parties parties) {
    this(lexicon, words, parties, id -> false);
  }

  /**
   * @param isSpeaker whether an actor is whoever says the clause, or his side
   */
  Matcher(Lexicon lexicon, Words words, Parties parties, Predicate<String> isSpeaker) {
    this.lexicon = lexicon;
    this.words = words;
    this.parties = parties;
    this.isSpeaker = isSpeaker;
  }

  /** The rule with the most conditions, the earlier of two. */
  <R extends Patterned> Optional<R> best(List<R> rules, Clause clause) {
    R best = null;
    for (R rule : rules) {
      boolean narrower = best == null || weight(rule) > weight(best);
      if (narrower && rule.pattern().conditions().stream().allMatch(c -> holds(c, clause))) {
        best = rule;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A filled slot says less than a word in it, and that something is not so least. */
  private static int weight(Patterned rule) {
    int weight = 0;
    for (Condition condition : rule.pattern().conditions()) {
      boolean any = condition.fillers().equals(List.of("*"));
      weight += condition.negated() ? 1 : any ? 2 : 3;
    }
    return weight;
  }

  private boolean holds(Condition condition, Clause clause) {
    List<Token> fill = Paths.of(clause, condition.slot());
    return isFilled(condition, clause.sentence(), fill) != condition.negated();
  }

  private boolean isFilled(Condition condition, Sentence sentence, List<Token> fill) {
    for (Token token : fill) {
      for (String filler : condition.fillers()) {
        if (fits(filler, sentence, token)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fits(String filler, Sentence sentence, Token token) {
    for (Token head : heads(sentence, token)) {
      if (fitsHead(filler, sentence, head)) {
        return true;
      }
    }
    return false;
  }

  /** The phrase's head, what stands behind "dozens of", and what is coordinated. */
  private List<Token> heads(Sentence sentence, Token token) {
    List<Token> heads = new ArrayList<>(2);
    heads.add(token);
    heads.addAll(sentence.children(token, "conj"));
    if (lexicon.isContainer(Words.key(token))) {
      heads.addAll(sentence.children(token, "nmod"));
    }
    return heads;
  }

  /** "must stop"; what "should have stopped" is no demand any more. */
  private boolean isDemand(Sentence sentence, Token verb) {
    List<Token> auxiliaries = sentence.children(verb, "aux");
    return auxiliaries.stream().anyMatch(aux -> lexicon.isDemand(Words.key(aux)))
        && auxiliaries.stream().noneMatch(aux -> Words.key(aux).equals("have"));
  }

  /** "Stop the raids": a main verb in its bare form that has neither subject nor auxiliary. */
  static boolean isOrder(Sentence sentence, Token verb) {
    boolean bare = verb.xpos().equals("VB") || verb.xpos().equals("VBP");
    boolean main =
        verb.head() == Token.ROOT || verb.isRelation("ccomp") || verb.isRelation("parataxis");
    return bare
        && main
        && sentence.children(verb, "nsubj", "csubj", "mark", "cop", "expl").isEmpty()
        && sentence.children(verb, "aux").stream().allMatch(t -> Words.key(t).equals("do"));
  }

  /**
   * "will not wait", "did nothing", "there are no talks": the verb or one of its sides is denied.
   */
  private boolean isDenied(Sentence sentence, Token verb) {
    boolean side =
        sentence.children(verb, "nsubj", "obj").stream()
            .anyMatch(t -> Words.key(t).equals("nothing") || isDeniedBy(sentence, t, "det"));
    return side || isDeniedBy(sentence, verb, "advmod", "det");
  }

  private boolean isDeniedBy(Sentence sentence, Token word, String... relations) {
    return sentence.children(word, relations).stream()
        .anyMatch(t -> lexicon.modality(Words.key(t)) == Status.NEGATED);
  }

  /** "we", or a name or pronoun for whoever says it. */
  private boolean isSelf(Sentence sentence, Token head) {
    String word = Words.key(head);
    List<String> actors = parties.of(sentence, head).actors();
    return word.equals("we")
        || word.equals("i")
        || (!actors.isEmpty() && actors.stream().allMatch(isSpeaker));
  }

  private static boolean hasAuxiliary(Sentence sentence, Token verb, String... words) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(aux -> List.of(words).contains(Words.key(aux)));
  }

  private boolean fitsHead(String filler, Sentence sentence, Token head) {
    if (filler.charAt(0) == '@') {
      return words.fits(filler.substring(1), sentence, head);
    }
    return switch (filler) {
      case "*" -> true;
      case "ACTOR" -> parties.isActor(sentence, head);
      case "PERSON" ->
          parties.isKind(sentence, head, Actor.Kind.PERSON)
              || parties.isKind(sentence, head, Actor.Kind.GROUP);
      case "ONE" -> parties.isKind(sentence, head, Actor.Kind.PERSON);
      case "STATE" -> parties.isKind(sentence, head, Actor.Kind.STATE);
      case "DEMAND" -> isDemand(sentence, head);
      case "WILL" ->
          sentence.children(head, "aux").stream()
              .anyMatch(aux -> lexicon.modality(Words.key(aux)) == Status.FUTURE);
      case "ORDER" -> isOrder(sentence, head);
      case "NOT" -> isDenied(sentence, head);
      case "SELF" -> isSelf(sentence, head);
      case "CAN" -> hasAuxiliary(sentence, head, "can", "could", "ca");
      case "BYGONE" ->
          hasAuxiliary(sentence, head, "should") && hasAuxiliary(sentence, head, "have");
      case "PLACE" -> parties.isPlace(sentence, head);
      default ->
          Character.isUpperCase(filler.charAt(0))
              ? parties.isSector(sentence, head, filler)
              : filler.equals(Words.key(head)) || filler.equals(Words.joined(sentence, head));
    };
  }
}
