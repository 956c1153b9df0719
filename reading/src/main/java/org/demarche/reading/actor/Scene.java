package org.demarche.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.reading.actor.Known.Use;
import org.demarche.reading.language.NameKind;
import org.demarche.reading.language.Sentence;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** Resolves the phrases of one sentence after another against the {@link Cast}. */
final class Scene {
  private final String text;
  private final Cast cast;
  private final PersonResolver persons;
  private final DescriptionResolver descriptions;
  private final PronounResolver pronouns;
  private final DualResolver duals;

  Scene(String text, Cast cast, @Nullable LocalDate published) {
    this.text = text;
    this.cast = cast;
    this.persons = new PersonResolver(cast, published);
    this.descriptions = new DescriptionResolver(cast);
    this.pronouns = new PronounResolver(cast);
    this.duals = new DualResolver(cast);
  }

  /** For each phrase those for whom it stands, perhaps nobody. */
  List<List<Entity>> play(List<Phrase> phrases) {
    Act act = new Act(phrases);
    List<List<Entity>> found = new ArrayList<>(phrases.size());
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      List<Entity> entities = act.resolve(i);
      found.add(entities);
      if (!entities.isEmpty()) {
        boolean subject = phrase.headToken().isRelation("nsubj");
        boolean object = phrase.headToken().isRelation("obj");
        cast.add(
            new Trace(
                phrase.sentence().index(),
                phrase.head(),
                entities,
                phrase.form(),
                subject,
                object));
      }
    }
    phrases.stream().findFirst().ifPresent(phrase -> pronouns.remember(phrase.sentence()));
    return found;
  }

  /** The resolution of one sentence: what is tied to a phrase is resolved before it. */
  private final class Act {
    private final List<Phrase> phrases;
    private final int[] leaders;
    private final Map<Integer, List<Entity>> done = new HashMap<>();
    private final Map<Integer, Integer> byCore = new HashMap<>();
    private final Set<Integer> open = new LinkedHashSet<>();

    Act(List<Phrase> phrases) {
      this.phrases = phrases;
      this.leaders = Appositions.leaders(phrases);
      for (int i = 0; i < phrases.size(); i++) {
        byCore.put(phrases.get(i).core().from(), i);
      }
    }

    List<Entity> resolve(int index) {
      int leader = leaders[index];
      List<Entity> known = done.get(leader);
      if (known != null) {
        return known;
      }
      if (!open.add(leader)) {
        return List.of();
      }
      List<Phrase> same = new ArrayList<>(2);
      for (int i = 0; i < phrases.size(); i++) {
        if (leaders[i] == leader) {
          same.add(phrases.get(i));
        }
      }
      List<Entity> found = entities(same, clues(same));
      open.remove(leader);
      done.put(leader, found);
      return found;
    }

    private Clues clues(List<Phrase> same) {
      Set<Entity> owners = new LinkedHashSet<>();
      List<Entry.Role> roles = new ArrayList<>(2);
      List<Entry.Body> bodies = new ArrayList<>(1);
      boolean former = false;
      boolean joint = false;
      boolean against = false;
      Gender gender = Gender.UNKNOWN;
      for (Phrase phrase : same) {
        for (int tie : phrase.ties()) {
          Integer at = byCore.get(tie);
          if (at != null
              && !isTopic(phrase, phrases.get(at))
              && !isOther(phrase, phrases.get(at))
              && !isOutside(phrase, phrases.get(at))
              && !isGuest(phrase, phrases.get(at))) {
            List<Entity> found = resolve(at);
            joint |= found.size() > 1;
            owners.addAll(found);
          }
        }
        roles.addAll(phrase.roles());
        phrase.core().body().filter(b -> phrase.isNoun()).ifPresent(bodies::add);
        former |= phrase.traits().former();
        joint |= isJoint(phrase);
        String last = phrase.sentence().token(phrase.core().to() - 1).lemma();
        against |= cast.tables().classes().has(WordClasses.Name.AGAINST, last);
        gender = gender == Gender.UNKNOWN ? phrase.gender(cast.tables().classes()) : gender;
      }
      Phrase.Traits own = same.get(0).traits();
      Phrase.Traits traits = new Phrase.Traits(own.definite(), own.indefinite(), former);
      return new Clues(roles, bodies, List.copyOf(owners), joint, against, traits, gender);
    }

    /** "his Omani counterpart" is Omani, whoever he is, and "its Isis fighters" are of Isis. */
    private boolean isOther(Phrase phrase, Phrase tie) {
      boolean owned = tie.core().isPronoun();
      return owned
          && phrase.ties().stream()
              .map(byCore::get)
              .filter(java.util.Objects::nonNull)
              .map(phrases::get)
              .anyMatch(
                  other ->
                      other.form() == Mention.Kind.MODIFIER
                          && (other.core().state(Use.ADJECTIVE).isPresent()
                              || other.core().entry(Entry.Organisation.class).isPresent()));
    }

    /** "Assad's backers" are not of Assad's country; "European allies" are European. */
    private boolean isOutside(Phrase phrase, Phrase tie) {
      String role = phrase.sentence().token(phrase.to() - 1).lemma();
      return tie.core().state(Use.ADJECTIVE).isEmpty()
          && cast.tables().classes().has(WordClasses.Name.OUTSIDER, role);
    }

    /** "international agencies in Nepal" are not Nepalese. */
    private boolean isGuest(Phrase phrase, Phrase tie) {
      boolean behind = tie.core().from() >= phrase.to();
      Sentence sentence = phrase.sentence();
      boolean people = phrase.core().role().filter(r -> r.kind() == Actor.Kind.GROUP).isPresent();
      // "foreign troops" is one term, and so is "foreign minister", which is another matter
      int end = people ? phrase.core().to() : phrase.core().from();
      return behind
          && IntStream.range(phrase.from(), end)
              .mapToObj(at -> sentence.token(at).form().toLowerCase(Locale.ROOT))
              .anyMatch(form -> cast.tables().classes().has(WordClasses.Name.FROM_ABROAD, form));
    }

    /** "a China expert" need not be Chinese. */
    private boolean isTopic(Phrase phrase, Phrase tie) {
      Unit state = tie.core();
      String role = phrase.sentence().token(phrase.to() - 1).lemma();
      return tie.form() == Mention.Kind.MODIFIER
          && state.state(Use.NAME).isPresent()
          && state.state(Use.ADJECTIVE).isEmpty()
          && !isAbbreviation(phrase, tie)
          && cast.tables().classes().has(WordClasses.Name.TOPIC_ROLE, role);
    }

    /** "the US envoy" is of the US: its abbreviation serves for the adjective. */
    private boolean isAbbreviation(Phrase phrase, Phrase tie) {
      String form = phrase.sentence().token(tie.core().from()).form();
      return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether "and" stands between the owners. */
    private boolean isJoint(Phrase phrase) {
      Sentence sentence = phrase.sentence();
      List<Integer> ties = phrase.ties();
      for (int i = 1; i < ties.size(); i++) {
        for (int at = ties.get(i - 1); at < ties.get(i); at++) {
          if (sentence.token(at).upos().equals("CCONJ")) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private List<Entity> entities(List<Phrase> same, Clues clues) {
    Phrase first = same.get(0);
    Pronoun pronoun = first.core().pronoun();
    if (pronoun != null) {
      return pronouns.resolve(first, pronoun);
    }
    if (first.dual() != null) {
      return duals.resolve(first);
    }
    for (Phrase phrase : same) {
      if (!phrase.isNoun()) {
        return named(phrase, clues);
      }
    }
    return descriptions.resolve(first, described(first), clues);
  }

  /** The words of a description without determiner and numeral. */
  private String described(Phrase phrase) {
    int from = phrase.from();
    while (from < phrase.core().from() && isCounter(phrase, from)) {
      from++;
    }
    Span first = phrase.sentence().token(from).span();
    return first.union(phrase.sentence().token(phrase.to() - 1).span()).of(text);
  }

  private static boolean isCounter(Phrase phrase, int at) {
    String upos = phrase.sentence().token(at).upos();
    return upos.equals("DET") || upos.equals("NUM") || upos.equals("PRON");
  }

  private List<Entity> named(Phrase phrase, Clues clues) {
    Unit core = phrase.core();
    String written = phrase.coreText(text);
    if (phrase.isPersonName()) {
      return list(persons.resolve(phrase, written, clues));
    }
    Optional<Entry.State> state = core.state(Use.NAME);
    if (state.isPresent()) {
      return List.of(cast.state(state.get().code()));
    }
    Optional<Entry.Organisation> organisation = core.entry(Entry.Organisation.class);
    if (organisation.isPresent()) {
      Entity entity = known(organisation.get());
      String last = written.substring(written.lastIndexOf(' ') + 1);
      // "the Chinese military" may be "the military" later
      if (!cast.tables().nouns().get(Words.lowerKey(last)).isEmpty()) {
        entity.roles.add(last.toLowerCase(Locale.ROOT));
      }
      return List.of(entity);
    }
    Optional<Entry.State> seat = core.state(Use.SEAT).or(() -> core.state(Use.CAPITAL));
    if (seat.isPresent()) {
      return List.of(cast.state(seat.get().code()));
    }
    return others(phrase, written, clues);
  }

  private List<Entity> others(Phrase phrase, String written, Clues clues) {
    Unit core = phrase.core();
    Optional<Entry.People> people = core.entry(Entry.People.class);
    if (people.isPresent()) {
      return List.of(known(people.get()));
    }
    Optional<Entry.Locality> place = core.entry(Entry.Locality.class);
    if (place.isPresent()) {
      String country = place.get().country();
      return country == null ? List.of() : List.of(cast.state(country));
    }
    Optional<Entry.State> nation = core.state(Use.ADJECTIVE);
    if (nation.isPresent()) {
      return List.of(nationals(phrase, nation.get(), written));
    }
    Optional<Entry.State> first = core.state(Use.PREFIX);
    if (core.name() == NameKind.ORGANISATION) {
      return List.of(unknown(written, clues, first.map(Entry.State::code).orElse(null)));
    }
    if (core.name() == NameKind.NONE && first.isPresent()) {
      return List.of(cast.state(first.get().code()));
    }
    return core.name() == NameKind.LOCATION && core.persons().isEmpty()
        ? List.of()
        : list(persons.resolve(phrase, written, clues));
  }

  private static List<Entity> list(Optional<Entity> entity) {
    return entity.map(List::of).orElse(List.of());
  }

  private Entity known(Entry.Organisation entry) {
    return cast.get(
        "org:" + entry.name() + ":" + entry.country(),
        () -> new Entity(entry.kind(), true, entry.name(), entry.country(), entry.sectors()));
  }

  private Entity known(Entry.People entry) {
    return cast.get(
        "people:" + entry.name(),
        () -> new Entity(Actor.Kind.GROUP, true, entry.name(), entry.country(), List.of("CVL")));
  }

  /**
   * "Chinese" before a noun and "the Chinese" are China; "Iraqis" are people, "an Iraqi" is one.
   */
  private Entity nationals(Phrase phrase, Entry.State state, String written) {
    boolean plural = phrase.headToken().xpos().endsWith("S");
    if (phrase.form() == Mention.Kind.MODIFIER || phrase.traits().definite()) {
      return cast.state(state.code());
    }
    if (plural) {
      return cast.get(
          "nationals:" + state.code(),
          () -> new Entity(Actor.Kind.GROUP, false, written, state.code(), List.of("CVL")));
    }
    return phrase.traits().indefinite()
        ? cast.add(new Entity(Actor.Kind.PERSON, false, written, state.code(), List.of("CVL")))
        : cast.state(state.code());
  }

  private Entity unknown(String written, Clues clues, @Nullable String country) {
    Entity entity =
        cast.get(
            "name:" + Words.key(written),
            () ->
                new Entity(
                    Actor.Kind.ORGANISATION,
                    true,
                    written,
                    country == null ? clues.country() : country,
                    clues.sectors()));
    entity.roles.addAll(clues.roleNames());
    return entity;
  }
}
