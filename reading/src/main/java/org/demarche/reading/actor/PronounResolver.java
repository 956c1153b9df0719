package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/**
 * For whom a pronoun stands: of the mentions of the last sentences the one that agrees with it and
 * lies nearest, subjects first.
 */
final class PronounResolver {
  /** How many sentences back an antecedent may lie. */
  private static final int REACH = 3;

  private static final double SENTENCE = 2;
  private static final double SUBJECT = 2;
  private static final double OBJECT = 0.5;
  private static final double TOKEN = 0.04;

  /** Of a news agency a report tells what it says, and little else. */
  private static final double REPORTER = 8;

  private static final double PARTNER = 3;
  private static final double KNOWN_GENDER = 1.5;
  private static final double UNFIT = -100;

  /** Below this a pronoun is left unresolved rather than guessed at. */
  private static final double LEAST = -4;

  private final Cast cast;

  PronounResolver(Cast cast) {
    this.cast = cast;
  }

  /** Those for whom it stands; empty when nobody fits. */
  List<Entity> resolve(Phrase phrase, Pronoun pronoun) {
    Sentence sentence = phrase.sentence();
    Token token = phrase.headToken();
    if (pronoun.type() == Pronoun.Type.RELATIVE) {
      return relative(sentence, token, pronoun);
    }
    if (pronoun.form().equals("it") && isEmpty(sentence, token)) {
      return List.of();
    }
    List<Entity> best = List.of();
    double most = LEAST;
    for (Trace trace : candidates(sentence)) {
      double score = score(trace, pronoun, sentence, token);
      if (score > most && !isDoer(trace, pronoun, sentence, token)) {
        most = score;
        best = trace.entities();
      }
    }
    if (!best.isEmpty() && best.size() == 1 && best.get(0).isPerson()) {
      Entity person = best.get(0);
      person.gender = person.gender == Gender.UNKNOWN ? pronoun.gender() : person.gender;
    }
    return best;
  }

  /** "it is unclear whether", "it seems that". */
  private boolean isEmpty(Sentence sentence, Token token) {
    if (token.isRelation("expl") || token.head() == Token.ROOT) {
      return true;
    }
    Token governor = sentence.token(token.head());
    boolean clause = !sentence.children(governor, "ccomp", "csubj", "xcomp", "advcl").isEmpty();
    boolean empty =
        !governor.isVerb()
            || cast.tables().classes().has(WordClasses.Name.EMPTY_VERB, governor.lemma());
    return empty && clause && token.isRelation("nsubj");
  }

  /** The noun that the relative clause is about. */
  private List<Entity> relative(Sentence sentence, Token token, Pronoun pronoun) {
    Token at = token;
    while (at.head() != Token.ROOT && !at.relation().equals("acl:relcl")) {
      at = sentence.token(at.head());
    }
    int antecedent = at.relation().equals("acl:relcl") ? at.head() : -1;
    // "X, a fellow who ...": what is said of the apposition is said of the name
    while (antecedent >= 0
        && sentence.token(antecedent).isRelation("appos")
        && !isTold(sentence, antecedent)) {
      antecedent = sentence.token(antecedent).head();
    }
    List<Entity> nearest = List.of();
    for (Trace trace : cast.traces()) {
      if (trace.sentence() == sentence.index()
          && trace.head() < token.index()
          && suits(trace, pronoun)) {
        if (trace.head() == antecedent) {
          return trace.entities();
        }
        nearest = trace.head() >= token.index() - 2 ? trace.entities() : nearest;
      }
    }
    return antecedent < 0 || antecedent > token.index() ? nearest : List.of();
  }

  private boolean isTold(Sentence sentence, int head) {
    return cast.traces().stream()
        .anyMatch(trace -> trace.sentence() == sentence.index() && trace.head() == head);
  }

  private static boolean suits(Trace trace, Pronoun pronoun) {
    Entity one = trace.entities().get(0);
    return !pronoun.human() || one.isPerson() || one.kind == Actor.Kind.GROUP;
  }

  /** Keeps who was named as one in a sentence that is read. */
  void remember(Sentence sentence) {
    for (Trace trace : cast.traces()) {
      if (trace.sentence() == sentence.index()) {
        addJoint(sentence, trace, cast.joint());
      }
    }
  }

  private List<Trace> candidates(Sentence sentence) {
    List<Trace> found = new ArrayList<>();
    for (Trace trace : cast.traces()) {
      if (trace.sentence() >= sentence.index() - REACH && !trace.entities().isEmpty()) {
        found.add(trace);
        if (trace.sentence() == sentence.index()) {
          addJoint(sentence, trace, found);
        }
      }
    }
    cast.joint().stream()
        .filter(trace -> trace.sentence() >= sentence.index() - REACH)
        .forEach(found::add);
    return found;
  }

  /** "the United States and China": both together. */
  private void addJoint(Sentence sentence, Trace first, List<Trace> found) {
    Set<Entity> joint = new LinkedHashSet<>(first.entities());
    for (Token other : sentence.children(sentence.token(first.head()), "conj")) {
      for (Trace trace : cast.traces()) {
        if (trace.sentence() == first.sentence() && trace.head() == other.index()) {
          joint.addAll(trace.entities());
        }
      }
    }
    if (joint.size() > first.entities().size()) {
      found.add(
          new Trace(
              first.sentence(),
              first.head(),
              List.copyOf(joint),
              first.form(),
              first.subject(),
              first.object()));
    }
  }

  private double score(Trace trace, Pronoun pronoun, Sentence sentence, Token token) {
    boolean missiles = pronoun.plural() && trace.entities().stream().allMatch(this::isMissile);
    double fit =
        missiles ? UNFIT : isSingleBody(trace, pronoun, sentence) ? 1 : fit(trace, pronoun);
    if (fit <= UNFIT) {
      return UNFIT;
    }
    int back = sentence.index() - trace.sentence();
    double score = fit - SENTENCE * back;
    score += trace.subject() ? SUBJECT : trace.object() ? OBJECT : 0;
    score -= isReporter(trace) && !token.relation().equals("nsubj") ? REPORTER : 0;
    if (back == 0) {
      score -= TOKEN * (token.index() - trace.head());
      score += sameClause(trace, pronoun, sentence, token);
    }
    if (trace.form() == Mention.Kind.MODIFIER || trace.form() == Mention.Kind.PLACE) {
      score -= 2;
    }
    long told =
        cast.traces().stream().filter(t -> t.entities().equals(trace.entities())).limit(4).count();
    return score + 0.3 * told;
  }

  /** "Their rockets fell short because they were told": whoever that was. */
  private boolean isMissile(Entity entity) {
    return entity.roles.stream()
        .anyMatch(role -> cast.tables().classes().has(WordClasses.Name.MISSILE, role));
  }

  private static boolean isReporter(Trace trace) {
    return trace.entities().stream()
        .allMatch(one -> one.kind == Actor.Kind.ORGANISATION && one.sectors.contains("JRN"));
  }

  /** "He asked him": whoever the subject stands for, its own verb's object does not. */
  private boolean isDoer(Trace trace, Pronoun pronoun, Sentence sentence, Token token) {
    return pronoun.type() == Pronoun.Type.PERSONAL
        && (token.isRelation("obj") || token.isRelation("iobj"))
        && cast.traces().stream()
            .filter(t -> t.sentence() == sentence.index() && t.subject())
            .filter(t -> sentence.token(t.head()).head() == token.head())
            .anyMatch(t -> t.entities().equals(trace.entities()));
  }

  /** "his" favours the subject of its clause, "him" excludes it. */
  private static double sameClause(Trace trace, Pronoun pronoun, Sentence sentence, Token token) {
    Token verb = clause(sentence, token);
    Token other = sentence.token(trace.head());
    boolean given = other.isRelation("iobj") && other.head() == verb.index();
    if (given && pronoun.type() == Pronoun.Type.POSSESSIVE && other.index() < token.index()) {
      // "gave Chad arms for its war"
      return SUBJECT + 1.5;
    }
    Token owned = sentence.token(Math.max(0, token.head()));
    if (pronoun.type() == Pronoun.Type.POSSESSIVE
        && owned.isRelation("conj")
        && owned.head() == other.index()) {
      // "met the president and his minister"
      return PARTNER;
    }
    boolean shared =
        trace.subject() && other.head() == verb.index() && other.index() != verb.index();
    if (!shared) {
      return 0;
    }
    return pronoun.type() == Pronoun.Type.PERSONAL ? UNFIT / 2 : 1;
  }

  /** The verb whose subject is that of the token's clause: up from clauses without their own. */
  private static Token clause(Sentence sentence, Token token) {
    Token at = token;
    while (at.head() != Token.ROOT && (at.index() == token.index() || !hasSubject(sentence, at))) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private static boolean hasSubject(Sentence sentence, Token token) {
    return !sentence.children(token, "nsubj").isEmpty();
  }

  /** "the army said it": a body of people in the singular. */
  private static boolean isSingleBody(Trace trace, Pronoun pronoun, Sentence sentence) {
    return !pronoun.human()
        && !pronoun.plural()
        && trace.sentence() == sentence.index()
        && trace.entities().size() == 1
        && trace.entities().get(0).kind == Actor.Kind.GROUP
        && sentence.token(trace.head()).xpos().equals("NN");
  }

  private static double fit(Trace trace, Pronoun pronoun) {
    boolean several = trace.entities().size() > 1;
    Entity one = trace.entities().get(0);
    if (pronoun.human()) {
      boolean agrees = !several && one.isPerson() && one.maybe(pronoun.gender());
      boolean known = one.gender == pronoun.gender() && one.gender != Gender.UNKNOWN;
      return !agrees ? UNFIT : (one.named ? 1 : 0) + (known ? KNOWN_GENDER : 0);
    }
    if (pronoun.plural()) {
      return several || one.kind == Actor.Kind.GROUP ? 2 : one.isPerson() ? UNFIT : -1.5;
    }
    boolean thing = one.isState() || one.kind == Actor.Kind.ORGANISATION;
    boolean body = thing || (one.named && one.kind == Actor.Kind.GROUP);
    return several || !body ? UNFIT : 1;
  }
}
