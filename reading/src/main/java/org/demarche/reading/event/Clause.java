package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/**
 * A verb or a noun of action with its slots filled, voice undone (FORMAT.md, "Slots").
 *
 * <p>Built once for each word that some rule is triggered by.
 */
final class Clause {
  private final Sentence sentence;
  private final Token trigger;
  private final Map<String, List<Token>> slots = new LinkedHashMap<>();
  private final Predicate<Token> isTime;

  private Clause(Sentence sentence, Token trigger, Predicate<Token> isTime) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.isTime = isTime;
  }

  /**
   * The clause of a verb.
   *
   * @param isTime whether a token belongs to an expression of time, which fills no slot
   */
  static Clause ofVerb(Sentence sentence, Token verb, Predicate<Token> isTime) {
    Clause clause = new Clause(sentence, verb, isTime);
    clause.put("self", verb);
    new VerbSlots(clause).fill();
    return clause;
  }

  /** The phrase of a noun of action, without what a supporting verb adds to it. */
  static Clause ofNoun(Sentence sentence, Token noun, Predicate<Token> isTime) {
    Clause clause = new Clause(sentence, noun, isTime);
    new NounSlots(clause).fill();
    return clause;
  }

  /** The phrase of a noun of action that a verb carries: the verb's slots count too. */
  Clause carriedBy(Clause verb, Lexicon.Role role) {
    Clause both = new Clause(sentence, trigger, isTime);
    slots.forEach((name, fill) -> fill.forEach(t -> both.put(name, t)));
    verb.slots.forEach(
        (name, fill) -> {
          if (!name.equals("obj") && !name.equals("subj")) {
            fill.stream().filter(t -> t.index() != trigger.index()).forEach(t -> both.put(name, t));
          }
        });
    String subject = role == Lexicon.Role.SUFFERS ? "sufferer" : "subj";
    verb.slot("subj").forEach(t -> both.put(subject, t));
    boolean engaged = Subjects.isPassive(sentence, verb.trigger) && verb.slot("subj").isEmpty();
    if (engaged && !verb.slot("obj").contains(trigger)) {
      // "were engaged in a war": whoever is engaged in it
      verb.slot("obj").forEach(t -> both.put(subject, t));
    }
    return both;
  }

  /** A gerund clause fills its preposition's slot: "accused them of attacking". */
  void putClause(Token child) {
    List<Token> marks = sentence.children(child, "mark", "case");
    boolean infinitive = marks.stream().anyMatch(m -> m.xpos().equals("TO"));
    for (Token mark : marks) {
      // "pressed for China to open": who is to do it fills the preposition's slot
      List<Token> doers = infinitive ? sentence.children(child, "nsubj") : List.of(child);
      if (!mark.xpos().equals("TO")) {
        doers.forEach(doer -> put(Words.key(mark), doer));
      }
    }
  }

  void putOblique(Token phrase, String prefix) {
    String preposition = preposition(phrase);
    if (preposition.isEmpty() || isTime.test(phrase)) {
      return;
    }
    put(preposition, phrase);
    if (!prefix.isEmpty()) {
      put(prefix + preposition, phrase);
    }
  }

  /** The preposition of a phrase, its words joined by "_"; empty where it has none. */
  String preposition(Token phrase) {
    StringBuilder words = new StringBuilder();
    for (Token mark : sentence.children(phrase, "case")) {
      if (mark.xpos().equals("POS")) {
        continue;
      }
      words.append(words.isEmpty() ? "" : "_").append(Words.key(mark));
      for (Token part : sentence.children(mark, "fixed")) {
        words.append('_').append(Words.key(part));
      }
    }
    return words.toString();
  }

  void put(String slot, Token filler) {
    List<Token> fill = slots.computeIfAbsent(slot, k -> new ArrayList<>(2));
    if (fill.stream().noneMatch(t -> t.index() == filler.index())) {
      fill.add(filler);
    }
  }

  /** The sentence. */
  Sentence sentence() {
    return sentence;
  }

  /** The verb or noun. */
  Token trigger() {
    return trigger;
  }

  /** The heads of what fills a slot; empty where nothing does. */
  List<Token> slot(String name) {
    return slots.getOrDefault(name, List.of());
  }

  /** The slots that something fills, in the order of the tree. */
  List<String> slotNames() {
    return List.copyOf(slots.keySet());
  }

  /** Whether a token belongs to an expression of time. */
  Predicate<Token> isTime() {
    return isTime;
  }
}
