package org.demarche.reading.diplomacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.event.ClauseReader;
import org.demarche.reading.event.Match;
import org.demarche.reading.event.Party;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What fills the slots that a row of a table names: those of the language of patterns, and those
 * that FORMAT.md adds to them.
 *
 * @param match where the row's pattern holds
 * @param clauses reads the clauses of the report
 * @param toCome auxiliaries of what is to be done
 */
record Slots(Match match, ClauseReader clauses, Set<String> toCome) {

  /** Copies the words. */
  Slots {
    toCome = Set.copyOf(toCome);
  }

  /** The heads at the end of a path, or the verb of the clause that it names. */
  List<Token> heads(String path) {
    return switch (path) {
      case "above" -> above().stream().toList();
      case "above.subj" ->
          above().flatMap(verb -> clauses.subject(match.sentence(), verb)).stream().toList();
      case "coming" -> match.heads("ccomp").stream().filter(this::isToCome).toList();
      case "relative" -> relative().stream().toList();
      case "relative.subj" ->
          relative().flatMap(verb -> clauses.subject(match.sentence(), verb)).stream().toList();
      case "host" -> host().stream().toList();
      case "host.subj" ->
          host().flatMap(verb -> clauses.subject(match.sentence(), verb)).stream().toList();
      case "own" -> match.heads("ccomp").stream().filter(this::isOwn).toList();
      case "contact" -> contact();
      case "clause" -> clause().stream().toList();
      case "clause.subj" -> clause().map(this::subjects).orElse(List.of());
      case "ccomp.subj", "xcomp.subj" ->
          match.heads(path.substring(0, path.indexOf('.'))).stream()
              .flatMap(verb -> subjects(verb).stream())
              .toList();
      default -> match.heads(path);
    };
  }

  /** Subjects of a verb in the active voice: those who are to do it. */
  private List<Token> subjects(Token verb) {
    return match.sentence().children(verb, "nsubj").stream()
        .filter(t -> t.relation().equals("nsubj"))
        .toList();
  }

  /** "announced that it would": a clause with an act to come of whoever says so. */
  private boolean isOwn(Token verb) {
    Set<String> doers = ids(subjects(verb));
    boolean negated =
        match.sentence().children(verb, "advmod").stream().anyMatch(t -> is(t, "not"));
    return isToCome(verb)
        && !negated
        && ids(match.heads("subj")).stream().anyMatch(doers::contains);
  }

  private Set<String> ids(List<Token> heads) {
    Set<String> ids = new LinkedHashSet<>();
    heads.forEach(head -> ids.addAll(clauses.party(match.sentence(), head).actors()));
    return ids;
  }

  /** Whom "telephoned the king and asked that" is put to: the object of the verb before. */
  private List<Token> contact() {
    Token trigger = match.trigger();
    return trigger.isRelation("conj")
        ? match.sentence().children(match.sentence().token(trigger.head()), "obj", "iobj")
        : List.of();
  }

  /** The verb that "at the request of" hangs on. */
  private Optional<Token> host() {
    Token trigger = match.trigger();
    boolean at = match.sentence().children(trigger, "case").stream().anyMatch(t -> is(t, "at"));
    return at && trigger.head() != Token.ROOT
        ? Optional.of(match.sentence().token(trigger.head())).filter(Token::isVerb)
        : Optional.empty();
  }

  /** The clause that "that" brings: "the demand that they leave". */
  private Optional<Token> clause() {
    Sentence sentence = match.sentence();
    return sentence.children(match.trigger(), "ccomp", "acl").stream()
        .filter(t -> sentence.children(t, "mark").stream().anyMatch(m -> is(m, "that")))
        .findFirst();
  }

  /** The verb that "as promised" hangs on. */
  Optional<Token> above() {
    Sentence sentence = match.sentence();
    Token trigger = match.trigger();
    boolean asBefore =
        sentence.children(trigger, "mark", "advmod", "case").stream().anyMatch(t -> is(t, "as"));
    if (!asBefore || trigger.head() == Token.ROOT) {
      return Optional.empty();
    }
    return Optional.of(sentence.token(trigger.head())).filter(Token::isVerb);
  }

  /** Whether a clause tells what is to be done ("that it would keep the strait open"). */
  private boolean isToCome(Token verb) {
    return match.sentence().children(verb, "aux").stream()
        .anyMatch(t -> toCome.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** The clause behind "under which". */
  private Optional<Token> relative() {
    Sentence sentence = match.sentence();
    for (Token clause : sentence.children(match.trigger(), "acl")) {
      for (Token phrase : sentence.children(clause, "obl")) {
        boolean which = phrase.xpos().equals("WDT") && !sentence.children(phrase, "case").isEmpty();
        if (which && isToCome(clause)) {
          return Optional.of(clause);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean is(Token token, String word) {
    return token.lemma().equalsIgnoreCase(word);
  }

  /** Who stands in the first of the slots that names somebody, and in those marked "+". */
  Optional<Party> who(List<String> paths) {
    Party found = null;
    for (String path : paths) {
      boolean further = path.startsWith("+");
      if (found != null && !further) {
        continue;
      }
      Party party = first(further ? path.substring(1) : path);
      found = party == null ? found : found == null ? party : and(found, party);
    }
    return Optional.ofNullable(found);
  }

  private @Nullable Party first(String path) {
    for (Token head : heads(path)) {
      Party party = clauses.party(match.sentence(), head);
      if (!party.actors().isEmpty()) {
        return party;
      }
    }
    return null;
  }

  private static Party and(Party one, Party other) {
    Set<String> ids = new LinkedHashSet<>(one.actors());
    ids.addAll(other.actors());
    return new Party(one.head(), List.copyOf(ids), one.spans(), one.direct());
  }

  /** All who stand in some slots. */
  List<Party> all(List<String> paths) {
    List<Party> found = new ArrayList<>();
    for (String path : paths) {
      heads(path).forEach(head -> found.add(clauses.party(match.sentence(), head)));
    }
    return found;
  }
}
