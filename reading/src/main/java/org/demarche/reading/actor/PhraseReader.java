package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.demarche.reading.actor.Known.Use;
import org.demarche.reading.actor.WordClasses.Name;
import org.demarche.reading.language.NameKind;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/** Puts the units of a sentence together to phrases. */
final class PhraseReader {
  private final ActorTables tables;
  private final UnitFinder finder;
  private final PhraseEdges edges;
  private final PlaceRule placeRule;
  private final DualReader duals;

  PhraseReader(ActorTables tables) {
    this.tables = tables;
    this.finder = new UnitFinder(tables);
    this.edges = new PhraseEdges(tables.classes());
    this.placeRule = new PlaceRule(tables.classes());
    this.duals = new DualReader(tables.classes());
  }

  /** The phrases of a sentence in order of their cores. */
  List<Phrase> read(Sentence sentence, Surnames surnames) {
    List<Unit> units = finder.find(sentence, surnames);
    List<Phrase> phrases = new ArrayList<>(duals.read(sentence, units));
    for (Phrase dual : phrases) {
      units.removeIf(unit -> unit.from() < dual.to() && dual.from() < unit.to());
    }
    for (int i = 0; i < units.size(); i++) {
      Phrase phrase = phrase(sentence, units, i);
      if (phrase != null) {
        phrases.add(phrase);
      }
    }
    phrases.sort(Comparator.comparingInt(phrase -> phrase.core().from()));
    return phrases;
  }

  private @Nullable Phrase phrase(Sentence sentence, List<Unit> units, int at) {
    Unit unit = units.get(at);
    if (unit.isPronoun()) {
      return plain(sentence, unit);
    }
    if (isTitleOfNext(units, at)) {
      return null;
    }
    if (unit.isHonorific() && !unit.isNoun()) {
      // with no name after it the word may be a surname: Begum, Sheikh, Don
      Unit bare = new Unit(unit.from(), unit.to(), List.of(), NameKind.NONE, null);
      return build(sentence, units, bare, List.of());
    }
    if (unit.isNoun() && isBare(sentence, unit)) {
      return null;
    }
    if (unit.isNoun()) {
      return countsOthers(sentence, units, unit) ? null : build(sentence, units, unit, List.of());
    }
    return build(sentence, units, unit, titles(units, at));
  }

  private static Phrase plain(Sentence sentence, Unit unit) {
    return new Phrase(
        sentence,
        unit.from(),
        unit.to(),
        unit.from(),
        unit,
        List.of(),
        List.of(),
        Mention.Kind.PRONOUN,
        Phrase.Traits.NONE,
        null,
        -1);
  }

  private Phrase build(Sentence sentence, List<Unit> units, Unit core, List<Unit> titles) {
    int start = titles.isEmpty() ? core.from() : titles.get(titles.size() - 1).from();
    Token head = PhraseEdges.head(sentence, start, core.to());
    int from = edges.left(sentence, start, head, units);
    List<Integer> ties = new ArrayList<>(edges.leftTies(sentence, from, start, units));
    if (core.isNoun()) {
      ties.addAll(edges.rightTies(sentence, core.to(), units));
    }
    return new Phrase(
        sentence,
        from,
        core.to(),
        head.index(),
        core,
        titles,
        ties,
        form(sentence, core, head),
        traits(sentence, from, start),
        null,
        core.role().filter(Entry.Role::plural).isPresent() ? counter(sentence, from) : -1);
  }

  /** The titles before a name, the nearest first. */
  private static List<Unit> titles(List<Unit> units, int at) {
    List<Unit> titles = new ArrayList<>(2);
    for (int i = at - 1; i >= 0 && units.get(i).touches(units.get(i + 1)); i--) {
      if (!isTitleOf(units.get(i), units.get(at))) {
        break;
      }
      titles.add(units.get(i));
    }
    return titles;
  }

  private static boolean isTitleOfNext(List<Unit> units, int at) {
    int next = at + 1;
    while (next < units.size() && units.get(next - 1).touches(units.get(next))) {
      Unit unit = units.get(next);
      if (!unit.isNoun() && !unit.isHonorific()) {
        return isTitleOf(units.get(at), unit);
      }
      // "government spokesman X": what qualifies a title is no title itself
      if (unit.isNoun() && units.get(at).role().filter(Entry.Role::title).isEmpty()) {
        return false;
      }
      next++;
    }
    return false;
  }

  private static boolean isTitleOf(Unit title, Unit name) {
    if (title.isHonorific()) {
      return name.mayBePerson();
    }
    if (title.role().isEmpty()) {
      return false;
    }
    Entry.Role role = title.role().get();
    if (role.kind() == Actor.Kind.PERSON) {
      return name.mayBePerson() && name.state(Use.ADJECTIVE).isEmpty();
    }
    return !role.plural()
        && role.kind() != Actor.Kind.STATE
        && name.entry(Entry.Organisation.class).isPresent();
  }

  /** "in exile", "as president": a single person's role alone after a preposition is nobody. */
  private static boolean isBare(Sentence sentence, Unit unit) {
    boolean one =
        unit.role().filter(role -> role.kind() == Actor.Kind.PERSON && !role.plural()).isPresent();
    return one
        && unit.from() > 0
        && sentence.token(unit.from() - 1).upos().equals("ADP")
        && Character.isLowerCase(sentence.token(unit.from()).form().charAt(0));
  }

  /** "a group of protesters" is about the protesters. */
  private boolean countsOthers(Sentence sentence, List<Unit> units, Unit unit) {
    Token last = sentence.token(unit.to() - 1);
    boolean counts = tables.classes().has(Name.QUANTITY, last.form().toLowerCase(Locale.ROOT));
    if (!counts || unit.to() >= sentence.size() || !isOf(sentence.token(unit.to()))) {
      return false;
    }
    return units.stream()
        .anyMatch(
            other ->
                other.from() > unit.to()
                    && other.from() <= unit.to() + 4
                    && other.role().filter(Entry.Role::plural).isPresent());
  }

  private int counter(Sentence sentence, int from) {
    if (from < 2 || !isOf(sentence.token(from - 1))) {
      return -1;
    }
    String form = sentence.token(from - 2).form().toLowerCase(Locale.ROOT);
    return tables.classes().has(Name.QUANTITY, form) ? from - 2 : -1;
  }

  private static boolean isOf(Token token) {
    return token.form().equals("of");
  }

  private Phrase.Traits traits(Sentence sentence, int from, int core) {
    boolean definite = false;
    boolean indefinite = false;
    boolean former = false;
    for (int i = from; i < core; i++) {
      Token token = sentence.token(i);
      String form = token.form().toLowerCase(Locale.ROOT);
      definite |= token.xpos().equals("POS") || tables.classes().has(Name.DEFINITE, form);
      indefinite |= token.upos().equals("NUM") || tables.classes().has(Name.INDEFINITE, form);
      former |= tables.classes().has(Name.FORMER, form);
    }
    return new Phrase.Traits(definite, indefinite, former);
  }

  private Mention.Kind form(Sentence sentence, Unit core, Token head) {
    if (isModifier(sentence, core, head)) {
      return isTown(core) ? Mention.Kind.PLACE : Mention.Kind.MODIFIER;
    }
    if (core.isNoun()) {
      return Mention.Kind.DESCRIPTION;
    }
    if (core.isPerson() || core.entry(Entry.Organisation.class).isPresent()) {
      return Mention.Kind.NAME;
    }
    if (core.state(Use.NAME).isPresent()) {
      return placeRule.isPlace(sentence, head, false) ? Mention.Kind.PLACE : Mention.Kind.NAME;
    }
    if (core.state(Use.SEAT).isPresent() || core.state(Use.CAPITAL).isPresent()) {
      return placeRule.isPlace(sentence, head, true) ? Mention.Kind.PLACE : Mention.Kind.METONYM;
    }
    return core.entry(Entry.Locality.class).isPresent() || core.name() == NameKind.LOCATION
        ? Mention.Kind.PLACE
        : Mention.Kind.NAME;
  }

  /** "the Geneva talks": where they are, not whose. */
  private static boolean isTown(Unit core) {
    boolean state =
        core.state(Use.NAME).isPresent()
            || core.state(Use.ADJECTIVE).isPresent()
            || core.state(Use.PREFIX).isPresent();
    return !state && core.entry(Entry.Locality.class).isPresent();
  }

  private static boolean isModifier(Sentence sentence, Unit core, Token head) {
    boolean before = head.head() >= core.to();
    if (before && (head.isRelation("compound") || head.isRelation("amod"))) {
      return true;
    }
    boolean adjective = core.state(Use.ADJECTIVE).isPresent() && core.state(Use.NAME).isEmpty();
    boolean nounFollows =
        core.to() < sentence.size()
            && (sentence.token(core.to()).isNoun() || sentence.token(core.to()).form().equals("-"));
    boolean prefix = core.state(Use.PREFIX).isPresent() && core.name() == NameKind.NONE;
    return nounFollows ? prefix || adjective : adjective && head.upos().equals("ADJ") && before;
  }
}
