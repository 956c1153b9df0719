package org.demarche.reading.diplomacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.event.Circumstances;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Party;
import org.demarche.reading.event.Status;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.reading.speech.Statement;
import org.demarche.reading.time.TimeExpression;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * What auxiliaries tell as to come, whatever the act: "the Council will vote", "Moscow could
 * strike", "talks should begin in June". For one report; immutable.
 */
record ComingClauses(
    Account account,
    Outlook outlook,
    Likelihood likelihood,
    Attendance attendance,
    Politics politics,
    Vocabulary words) {

  /** What the clause of a verb leads to expect; nothing where it does not tell what is to come. */
  Optional<Expectation> of(Sentence sentence, Token verb) {
    String sign = sign(sentence, verb);
    if (sign == null || !isMain(sentence, verb) || words.is("word-", "stative", verb)) {
      return Optional.empty();
    }
    Circumstances c = account.clauses().circumstances(sentence, verb);
    boolean open = c.announced() || c.status() == Status.HYPOTHETICAL;
    if (!open || c.denied() || outlook.isPast(c.date())) {
      return Optional.empty();
    }
    String when = outlook.isToCome(c.date()) ? c.date() : null;
    Span what = Outlook.clause(sentence, verb);
    String statedBy = outlook.statedBy(sentence, c, what);
    Optional<Token> subject = account.clauses().subject(sentence, verb);
    List<String> who = subject.map(t -> who(sentence, t)).orElse(List.of());
    boolean due =
        who.isEmpty()
            ? isTimed(when, what) && subject.filter(t -> words.is("word-", "matter", t)).isPresent()
            : when != null
                || (!sign.equals("bound") && !isPassive(sentence, verb) && !isQuoted(what));
    if (!due || isDemand(c, who, statedBy) || isPromise(sign, who, statedBy)) {
      return Optional.empty();
    }
    Expectation.Certainty certainty = likelihood.of(sentence, verb, true);
    return Optional.of(
        new Expectation(
            "",
            what,
            who,
            when,
            certainty,
            statedBy,
            account.eventsIn(verb.span()).stream().map(Event::id).toList(),
            List.of(what),
            "auxiliary-" + sign,
            Outlook.reasons("a clause to come, by its auxiliary", "", certainty, when)));
  }

  /** The class of the auxiliary that tells it; null where none does, or it is told as past. */
  private @Nullable String sign(Sentence sentence, Token verb) {
    String sign = null;
    for (Token aux : sentence.children(verb, "aux", "cop")) {
      String lemma = Vocabulary.lemma(aux);
      if (lemma.equals("have")) {
        return null;
      }
      sign =
          words.of("coming-", List.of(lemma)).or(() -> destined(sentence, verb, aux)).orElse(sign);
    }
    return sign;
  }

  /** "is to begin". */
  private static Optional<String> destined(Sentence sentence, Token verb, Token aux) {
    boolean to =
        sentence.children(verb, "mark").stream()
            .anyMatch(m -> m.xpos().equals("TO") && m.index() == aux.index() + 1);
    boolean present = aux.xpos().equals("VBZ") || aux.xpos().equals("VBP");
    return to && present ? Optional.of("sure") : Optional.empty();
  }

  /** Whether the clause tells it of itself, and is no condition, relative clause or question. */
  private boolean isMain(Sentence sentence, Token verb) {
    Token at = verb;
    while (at.head() != Token.ROOT) {
      boolean told = at.isRelation("conj") || at.isRelation("ccomp") || at.isRelation("parataxis");
      boolean asked =
          sentence.children(at, "mark", "advmod").stream()
              .anyMatch(t -> words.is("word-", "question", t));
      if (!told || asked) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return true;
  }

  /** "in June", "within weeks". */
  private boolean isTimed(@Nullable String when, Span what) {
    return when != null
        || account.timesIn(what).stream()
            .anyMatch(t -> t.type() == TimeExpression.Type.DURATION && t.value().contains("X"));
  }

  private static boolean isPassive(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(a -> a.relation().equals("aux:pass"));
  }

  /** What somebody says in his own words may be a figure of speech. */
  private boolean isQuoted(Span what) {
    return account.statementsAbout(what).stream().anyMatch(s -> s.kind() == Statement.Kind.DIRECT);
  }

  private List<String> who(Sentence sentence, Token subject) {
    Party party = account.clauses().party(sentence, subject);
    Set<String> who = new LinkedHashSet<>();
    if (party.direct()) {
      who.addAll(politics.among(account.actors(), party.actors()));
    }
    return who.stream().filter(attendance::counts).toList();
  }

  /** What somebody says that another should do is demanded; the report's own "must" is a date. */
  private static boolean isDemand(Circumstances c, List<String> who, @Nullable String statedBy) {
    return c.demanded() && (!who.isEmpty() || c.status() == Status.NEGATED) && statedBy != null;
  }

  /** What somebody says that he will do is a commitment. */
  private boolean isPromise(String sign, List<String> who, @Nullable String statedBy) {
    return !sign.equals("open") && statedBy != null && attendance.has(who, statedBy);
  }
}
