package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.reading.language.NameKind;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into {@link Unit}s: at each token the longest thing known, tables first. */
final class UnitFinder {
  private final ActorTables tables;

  UnitFinder(ActorTables tables) {
    this.tables = tables;
  }

  /** The units of a sentence, in order, not overlapping. */
  List<Unit> find(Sentence sentence, Surnames surnames) {
    WordView view = WordView.of(sentence);
    List<Unit> units = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Unit last = units.isEmpty() ? null : units.get(units.size() - 1);
      Unit unit = at(view, at, last, surnames);
      if (unit == null) {
        at++;
      } else {
        units.add(unit);
        at = unit.to();
      }
    }
    return units;
  }

  private @Nullable Unit at(WordView view, int at, @Nullable Unit last, Surnames surnames) {
    Unit pronoun = pronoun(view.sentence(), at);
    if (pronoun != null) {
      return pronoun;
    }
    Unit name = name(view, at);
    if (name != null && !isTitled(view.sentence(), at, last)) {
      name = surnames.checked(name, view.sentence());
    }
    Unit noun = noun(view, at);
    Unit known = noun != null && (name == null || length(noun) > length(name)) ? noun : name;
    Unit run = run(view, at, known);
    if (run != null && (known == null || length(run) > length(known))) {
      return run;
    }
    if (known != null) {
      return known;
    }
    Unit titled = titled(view.sentence(), at, last);
    return titled != null ? titled : loose(view.sentence(), at);
  }

  /** A proper noun that nobody knows may be the surname of one named in full before. */
  private static @Nullable Unit loose(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean name = token.upos().equals("PROPN") && token.form().length() > 1;
    return name && Character.isUpperCase(token.form().charAt(0))
        ? new Unit(at, at + 1, List.of(), NameKind.NONE, null)
        : null;
  }

  private static int length(Unit unit) {
    return unit.to() - unit.from();
  }

  private @Nullable Unit pronoun(Sentence sentence, int at) {
    Token token = sentence.token(at);
    Optional<Pronoun> found = tables.pronoun(token.form().toLowerCase(Locale.ROOT));
    // "that" is a pronoun only where the tagger says so
    boolean fits = found.isPresent() && !token.upos().equals("SCONJ") && !isDeterminer(token);
    return fits ? new Unit(at, at + 1, List.of(), NameKind.NONE, found.get()) : null;
  }

  private static boolean isDeterminer(Token token) {
    return token.relation().equals("det")
        || token.relation().equals("mark")
        || token.xpos().equals("IN")
        || token.xpos().equals("DT");
  }

  private @Nullable Unit name(WordView view, int at) {
    Token first = view.sentence().token(at);
    Optional<TermIndex.Match<Known>> match = tables.names().longest(view.exact(), at);
    if (match.isEmpty()) {
      match = tables.names().longest(view.title(), at);
    }
    if (match.isEmpty() && first.form().length() > 2) {
      match = tables.names().longest(view.upper(), at).filter(UnitFinder::isOrganisation);
    }
    if (match.isEmpty()) {
      return null;
    }
    List<Known> values = match.get().values();
    boolean single = match.get().length() == 1;
    // surnames that are words too ("May", "Major") need the tagger's word for it
    boolean surname = single && values.stream().allMatch(k -> k.use() == Known.Use.SHORT);
    if (surname && !mayBeSurname(view.sentence(), first)) {
      return null;
    }
    return new Unit(at, match.get().to(), values, first.name(), null);
  }

  private static boolean isOrganisation(TermIndex.Match<Known> match) {
    return match.values().stream().anyMatch(one -> one.entry() instanceof Entry.Organisation);
  }

  private boolean mayBeSurname(Sentence sentence, Token token) {
    if (token.name() == NameKind.PERSON) {
      return true;
    }
    // "talks with May": with no month, and with no other word in the singular
    boolean met =
        token.upos().equals("PROPN")
            && sentence.children(token, "case").stream().anyMatch(t -> t.lemma().equals("with"));
    if (met) {
      return true;
    }
    boolean word =
        tables.classes().has(WordClasses.Name.SURNAME_WORD, token.form().toLowerCase(Locale.ROOT));
    Token before = token.index() == 0 ? token : sentence.token(token.index() - 1);
    boolean titled = before.isNoun() && !word;
    return titled
        || (token.isNoun()
            && !word
            && (token.isRelation("compound") || !before.upos().equals("DET")));
  }

  private @Nullable Unit noun(WordView view, int at) {
    Optional<TermIndex.Match<Known>> match = tables.nouns().longest(view.lower(), at);
    if (match.isEmpty()) {
      return null;
    }
    Token last = view.sentence().token(match.get().to() - 1);
    Unit unit = new Unit(at, match.get().to(), match.get().values(), NameKind.NONE, null);
    // "Cornell University": part of a longer name that no table has
    boolean inName = at > 0 && isInName(view.sentence(), at, unit);
    if (inName) {
      return null;
    }
    boolean usable = last.isNoun() || unit.isHonorific() || isNounLike(view.sentence(), last);
    return usable ? unit : null;
  }

  private static boolean isInName(Sentence sentence, int at, Unit unit) {
    Token token = sentence.token(at);
    return token.name() == NameKind.PERSON
        && sentence.token(at - 1).name() == NameKind.PERSON
        && !unit.isHonorific();
  }

  /** Taggers take "military" in "the Chinese military" for an adjective now and then. */
  private static boolean isNounLike(Sentence sentence, Token token) {
    return token.upos().equals("ADJ")
        && (token.relation().startsWith("nsubj")
            || token.relation().startsWith("obj")
            || token.relation().startsWith("obl"))
        && sentence.children(token, "cop").isEmpty();
  }

  /** The run of tokens of one kind of name that begins at a token. */
  private @Nullable Unit run(WordView view, int at, @Nullable Unit known) {
    Sentence sentence = view.sentence();
    NameKind kind = sentence.token(at).name();
    boolean opens = sentence.token(at).upos().equals("PROPN") || sentence.token(at).isNoun();
    if (kind == NameKind.NONE || isNounInName(known, kind) || (known == null && !opens)) {
      return null;
    }
    int to = at;
    while (to < sentence.size() && sentence.token(to).name() == kind) {
      to++;
    }
    // the finder may take the title or the nationality into the name: they are read apart
    if (known != null && to > known.to() && isSeparable(view, known, to)) {
      return null;
    }
    return new Unit(at, to, countries(view, at, to), kind, null);
  }

  /** "Bank of X" is a name though "bank" is a role; "President X" is a title and a name. */
  private static boolean isNounInName(@Nullable Unit known, NameKind kind) {
    if (known == null || known.isHonorific()) {
      return known != null;
    }
    boolean body =
        known.role().filter(role -> role.kind() == Actor.Kind.ORGANISATION).isPresent()
            && kind == NameKind.ORGANISATION;
    return known.role().isPresent() && !body;
  }

  private boolean isSeparable(WordView view, Unit known, int to) {
    if (known.state().isEmpty() && known.entry(Entry.Locality.class).isEmpty()) {
      return false;
    }
    int next = known.to();
    if (view.sentence().token(next).xpos().equals("POS") && next + 1 < to) {
      next++;
    }
    Unit rest = noun(view, next);
    return rest != null && rest.to() >= to;
  }

  /** A name with a state's name in it is of that state: "Nigerian National Petroleum". */
  private List<Known> countries(WordView view, int from, int to) {
    for (int at = from; at < to; at++) {
      Unit inside = name(view, at);
      if (inside != null && inside.to() <= to && inside.state().isPresent()) {
        return List.of(new Known(inside.state().get(), Known.Use.PREFIX));
      }
    }
    return List.of();
  }

  /** Proper nouns after a title are a person's name even where the name finder is silent. */
  private static @Nullable Unit titled(Sentence sentence, int at, @Nullable Unit last) {
    if (!isTitled(sentence, at, last)) {
      return null;
    }
    int to = at;
    while (to < sentence.size() && sentence.token(to).upos().equals("PROPN")) {
      to++;
    }
    return to == at ? null : new Unit(at, to, List.of(), NameKind.PERSON, null);
  }

  private static boolean isTitled(Sentence sentence, int at, @Nullable Unit last) {
    return last != null && last.to() == at && isTitle(sentence, last);
  }

  private static boolean isTitle(Sentence sentence, Unit unit) {
    boolean written = Character.isUpperCase(sentence.token(unit.from()).form().charAt(0));
    return unit.isHonorific()
        || (written && unit.role().filter(role -> role.title() && !role.plural()).isPresent());
  }
}
