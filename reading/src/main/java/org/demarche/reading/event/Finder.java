package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/** Finds the acts that the words of a sentence tell: by verbs, then by nouns. */
final class Finder {
  private final Lexicon lexicon;
  private final Matcher matcher;
  private final Roles roles;
  private final Carriers carriers;
  private final Predicate<Token> isTime;
  private final Predicate<Finding> isTold;

  /**
   * @param isTold whether an act is coded: what the rule of another has read stands for itself
   */
  Finder(Lexicon lexicon, Parties parties, Predicate<Token> isTime, Predicate<Finding> isTold) {
    this.lexicon = lexicon;
    this.matcher = new Matcher(lexicon, lexicon.words(), parties);
    this.carriers = new Carriers(lexicon);
    this.roles = new Roles(lexicon, parties, matcher);
    this.isTime = isTime;
    this.isTold = isTold;
  }

  /**
   * The acts of a sentence.
   *
   * @param findings by verbs, then by nouns, each in the order of their words
   * @param read indices of the words that rules have read as part of an act
   */
  record Found(List<Finding> findings, Set<Integer> read) {

    /** Indices of all words that rules know, whether or not what they tell is coded. */
    Set<Integer> known() {
      Set<Integer> known = new HashSet<>(read);
      findings.forEach(finding -> finding.words().forEach(word -> known.add(word.index())));
      return known;
    }
  }

  /** The acts of a sentence. */
  Found find(Sentence sentence) {
    List<Finding> found = new ArrayList<>();
    Set<Integer> consumed = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (isPredicate(sentence, token) && !consumed.contains(token.index())) {
        ofVerb(sentence, token, consumed).ifPresent(found::add);
      }
    }
    for (Token token : sentence.tokens()) {
      if (token.isNoun() && !consumed.contains(token.index())) {
        ofNoun(sentence, token).ifPresent(found::add);
      }
    }
    return new Found(found, consumed);
  }

  private boolean isPredicate(Sentence sentence, Token token) {
    boolean verb = token.isVerb() && !token.isRelation("amod") && !token.isRelation("compound");
    verb |= token.isVerb() && isCompound(sentence, token);
    return (verb || !sentence.children(token, "cop").isEmpty())
        && !rules(sentence, token).isEmpty();
  }

  /** "Saudi-backed": a participle with its doer before it; only rules for such see it. */
  private static boolean isCompound(Sentence sentence, Token token) {
    return token.isRelation("amod")
        && token.index() > 1
        && sentence.token(token.index() - 1).form().equals("-");
  }

  /** The rules of a verb; of an adjective or noun with "be" those of "be" too. */
  private List<Rule> rules(Sentence sentence, Token token) {
    List<Rule> rules = new ArrayList<>();
    if (token.isVerb()) {
      rules.addAll(lexicon.verbRules(Words.key(token)));
    }
    if (token.isRelation("amod")) {
      rules.removeIf(r -> r.pattern().conditions().stream().noneMatch(Finder::isOfCompound));
    }
    for (Token copula : sentence.children(token, "cop")) {
      rules.addAll(lexicon.verbRules(Words.key(copula)));
    }
    return rules;
  }

  private static boolean isOfCompound(Condition condition) {
    return condition.slot().equals("prefix");
  }

  private Optional<Finding> ofVerb(Sentence sentence, Token verb, Set<Integer> consumed) {
    Clause clause = Clause.ofVerb(sentence, verb, isTime);
    Optional<Rule> rule = matcher.best(rules(sentence, verb), clause);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    Finding finding = finding(rule.get(), clause, verb, false);
    Set<Integer> read = new HashSet<>();
    consume(rule.get(), clause, read);
    if (roles.commandsItsOwn(finding)) {
      clause.slot("xcomp").forEach(t -> read.remove(t.index()));
    }
    if (!read.isEmpty() && isTold.test(finding)) {
      consumed.addAll(read);
    }
    List<Token> words = read.stream().sorted().map(sentence::token).toList();
    return Optional.of(finding.reading(words));
  }

  /** What a rule has read as part of its act is no act of its own. */
  private void consume(Rule rule, Clause clause, Set<Integer> consumed) {
    for (Condition condition : rule.pattern().conditions()) {
      boolean complement =
          condition.slot().equals("xcomp") || condition.fillers().contains("DEMAND");
      boolean worded = !condition.negated() && isWorded(condition);
      if (complement || worded) {
        for (Token token : Paths.of(clause, condition.slot())) {
          if (isRebuffed(rule, condition, token)) {
            continue;
          }
          consumed.add(token.index());
          if (complement) {
            clause.sentence().children(token, "conj").forEach(t -> consumed.add(t.index()));
          }
        }
      }
    }
    if (rule.recipientSlots().contains("xcomp")) {
      clause.slot("xcomp").forEach(t -> consumed.add(t.index()));
    }
  }

  /** "rejected Oslo's demand": that it was refused undoes no demand, threat or reproach. */
  private boolean isRebuffed(Rule rule, Condition condition, Token object) {
    return rule.type() == EventType.REJECT
        && condition.slot().equals("obj")
        && lexicon.nounRules(Words.key(object)).stream()
            .map(Rule::type)
            .anyMatch(
                type ->
                    type == EventType.REQUEST
                        || type == EventType.ACCUSE
                        || type == EventType.THREATEN);
  }

  private static boolean isWorded(Condition condition) {
    return condition.fillers().stream()
        .anyMatch(f -> f.charAt(0) == '@' || Character.isLowerCase(f.charAt(0)));
  }

  private Optional<Finding> ofNoun(Sentence sentence, Token noun) {
    List<Rule> rules = lexicon.nounRules(Words.joined(sentence, noun));
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    Carriers.Carried carried = carriers.of(sentence, noun, isTime);
    return matcher
        .best(rules, carried.clause())
        .map(rule -> finding(rule, carried.clause(), carried.bearer(), carried.planned()));
  }

  private Finding finding(Rule rule, Clause clause, Token bearer, boolean planned) {
    Party actor = roles.actor(rule, clause);
    Party partner = roles.partner(rule, clause);
    if (actor != null && partner != null && !partner.spans().equals(actor.spans())) {
      actor = actor.and(partner);
    } else if (actor == null) {
      actor = partner;
    }
    Party recipient =
        clause.slot("sufferer").isEmpty()
            ? roles.recipient(rule, clause, actor)
            : roles.sufferer(clause);
    boolean itself = actor != null && recipient != null && recipient.spans().equals(actor.spans());
    return new Finding(rule, clause, actor, itself ? null : recipient, bearer, planned, List.of());
  }
}
