package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.language.Token;
import org.jspecify.annotations.Nullable;

/** Who a description stands for: "Iraqi officials", "the foreign minister", "the group". */
final class DescriptionResolver {
  /** What follows what is done, and not those who do it: "opposition to", "a revolt against". */
  private static final Set<String> DEED_MARKS = Set.of("of", "to", "against");

  private final Cast cast;

  DescriptionResolver(Cast cast) {
    this.cast = cast;
  }

  /** One actor, or one a country for "Russian and Chinese warplanes". */
  List<Entity> resolve(Phrase phrase, String written, Clues clues) {
    if (!clues.joint() || clues.countries().size() < 2) {
      return one(phrase, written, clues, clues.country());
    }
    List<Entity> several = new ArrayList<>(2);
    for (String country : clues.countries()) {
      several.addAll(one(phrase, written, clues, country));
    }
    return several;
  }

  private List<Entity> one(Phrase phrase, String written, Clues clues, @Nullable String country) {
    Optional<Entry.Body> body = phrase.core().body();
    Optional<Entry.Role> role = phrase.core().role();
    Entity owner = clues.owner();
    if (owner != null && owner.isPerson() && isAbstract(phrase)) {
      return List.of();
    }
    if (owner != null && isNamedAfter(phrase, owner)) {
      return List.of(owner);
    }
    if (isCommonHouse(phrase) || (owner == null && isDeed(phrase))) {
      return List.of();
    }
    boolean single = role.filter(r -> r.kind() != Actor.Kind.ORGANISATION).isEmpty();
    if (body.isPresent() && single && body.get().kind() != Actor.Kind.STATE) {
      return List.of(body(phrase, body.get(), written, clues, country));
    }
    if (role.isEmpty() || role.get().kind() == Actor.Kind.STATE) {
      return government(phrase, written, clues, country);
    }
    return List.of(other(phrase, role.get(), written, clues, country));
  }

  /** "the Hezbollah group" is Hezbollah. */
  private boolean isNamedAfter(Phrase phrase, Entity owner) {
    int before = phrase.core().from() - 1;
    return owner.named
        && !owner.isPerson()
        && before >= phrase.from()
        && phrase.ties().get(0) <= before
        && !phrase.sentence().token(before).xpos().equals("POS")
        && phrase.sentence().token(before).isNoun()
        && has(WordClasses.Name.SAME_AS_NAME, phrase);
  }

  private Entity other(
      Phrase phrase, Entry.Role head, String written, Clues clues, @Nullable String country) {
    boolean plural = head.plural() || head.kind() == Actor.Kind.GROUP;
    if (plural) {
      Optional<Entity> before =
          head.kind() == Actor.Kind.GROUP ? named(phrase, head, clues) : Optional.empty();
      return before.orElseGet(() -> group(phrase, head, written, clues, country));
    }
    return head.kind() == Actor.Kind.PERSON
        ? person(phrase, head, written, clues, country)
        : organisation(phrase, head, written, clues, country);
  }

  /**
   * "the Chinese government" is China; "the government" alone the foremost state's, "the country"
   * the one last spoken of. Nobody for "a country" and "state visit".
   */
  private List<Entity> government(
      Phrase phrase, String written, Clues clues, @Nullable String country) {
    if (country != null) {
      Entity state = cast.state(country);
      if (has(WordClasses.Name.REGIME, phrase)) {
        state.roles.add(headWord(phrase));
      }
      return isAbstract(phrase) ? List.of() : List.of(state);
    }
    if (has(WordClasses.Name.OWNED_ONLY, phrase)) {
      return List.of();
    }
    if (!clues.owners().isEmpty()) {
      return List.of(made(Actor.Kind.ORGANISATION, written, clues, null, clues.sectors()));
    }
    boolean governs = cast.tables().classes().has(WordClasses.Name.GOVERNMENT, headWord(phrase));
    if (!governs) {
      boolean points =
          phrase.traits().definite()
              && phrase.form() != Mention.Kind.MODIFIER
              && phrase.headToken().xpos().equals("NN")
              && !isAbstract(phrase)
              && !has(WordClasses.Name.OWNED_ONLY, phrase);
      return points ? pointedAt(phrase).stream().toList() : several(phrase, written, clues);
    }
    if (has(WordClasses.Name.REGIME, phrase) && phrase.traits().definite()) {
      Optional<Entity> regime = regime(phrase);
      if (regime.isPresent()) {
        return List.of(regime.get());
      }
    }
    Optional<Entity> here = phrase.traits().indefinite() ? Optional.empty() : placeOf(phrase);
    if (here.isPresent()) {
      return List.of(here.get());
    }
    List<Entity> foremost = cast.foremostStates(phrase.sentence().index());
    boolean open =
        phrase.traits().indefinite() || phrase.headToken().form().endsWith("governments");
    return open || foremost.isEmpty()
        ? List.of(made(Actor.Kind.ORGANISATION, written, clues, null, List.of("GOV")))
        : List.of(foremost.get(0));
  }

  /**
   * "the country" is the state last spoken of, "the country" as one who acts, or its army, is the
   * last that acts.
   */
  private Optional<Entity> pointedAt(Phrase phrase) {
    boolean owns =
        phrase.headToken().relation().equals("nmod:poss") || phrase.headToken().isRelation("nsubj");
    Optional<Entity> acting =
        owns
            ? cast.last(Entity::isState, trace -> trace.form() != Mention.Kind.PLACE)
            : Optional.empty();
    int sentence = phrase.sentence().index();
    // "militants in Iraq who seized much of the country", "the first French leader to visit it"
    return acting
        .or(
            () ->
                cast.last(
                    Entity::isState,
                    t -> t.sentence() == sentence && t.form() == Mention.Kind.PLACE))
        .or(
            () ->
                cast.last(
                    Entity::isState,
                    t -> t.sentence() < sentence || t.form() != Mention.Kind.MODIFIER))
        .or(() -> cast.last(Entity::isState));
  }

  /** "the regime" is the state called so before, else that of whoever the last sentences end on. */
  private Optional<Entity> regime(Phrase phrase) {
    return cast.last(e -> e.isState() && e.roles.contains(headWord(phrase)))
        .or(
            () ->
                cast.last(
                        e -> e.country != null && (e.isPerson() || e.isState()),
                        trace -> trace.sentence() < phrase.sentence().index())
                    .map(e -> called(cast.state(Objects.requireNonNull(e.country)), phrase)));
  }

  /** What a report has once called a regime stays the regime. */
  private static Entity called(Entity state, Phrase phrase) {
    state.roles.add(headWord(phrase));
    return state;
  }

  /** "the countries" are the foremost two, "European countries" a group, "a country" nobody. */
  private List<Entity> several(Phrase phrase, String written, Clues clues) {
    boolean several =
        phrase.headToken().xpos().equals("NNS")
            && phrase.form() != Mention.Kind.MODIFIER
            && !isAbstract(phrase);
    List<Entity> foremost = cast.foremostStates(phrase.sentence().index());
    boolean plain = phrase.core().from() - phrase.from() == 1 && phrase.traits().definite();
    if (several && plain && foremost.size() > 1) {
      return List.copyOf(foremost.subList(0, 2));
    }
    return several
        ? List.of(made(Actor.Kind.GROUP, written, clues, null, clues.sectors()))
        : List.of();
  }

  /** "stiff resistance", "the movement of goods": what is done, and not who does it. */
  private boolean isDeed(Phrase phrase) {
    boolean bare = !phrase.traits().definite() && !phrase.traits().indefinite();
    boolean of =
        phrase.sentence().children(phrase.headToken(), "nmod").stream()
            .anyMatch(t -> t.head() == phrase.head() && hasOf(phrase, t));
    return phrase.headToken().xpos().equals("NN")
        && phrase.form() != Mention.Kind.MODIFIER
        && (bare || of)
        && has(WordClasses.Name.DEED, phrase);
  }

  /** "the House" votes, "a house" burns. */
  private boolean isCommonHouse(Phrase phrase) {
    Unit core = phrase.core();
    String form = phrase.sentence().token(core.from()).form();
    return core.to() - core.from() == 1
        && Character.isLowerCase(form.charAt(0))
        && has(WordClasses.Name.PROPER, phrase);
  }

  private static boolean hasOf(Phrase phrase, Token below) {
    return phrase.sentence().children(below, "case").stream()
        .anyMatch(mark -> DEED_MARKS.contains(mark.form()));
  }

  private boolean isAbstract(Phrase phrase) {
    return has(WordClasses.Name.ABSTRACT, phrase);
  }

  private boolean has(WordClasses.Name name, Phrase phrase) {
    return cast.tables().classes().has(name, headWord(phrase));
  }

  private static String headWord(Phrase phrase) {
    return phrase.sentence().token(phrase.to() - 1).form().toLowerCase(Locale.ROOT);
  }

  private Entity body(
      Phrase phrase, Entry.Body body, String written, Clues clues, @Nullable String country) {
    boolean alone = clues.owners().isEmpty();
    if (alone && !phrase.traits().indefinite()) {
      Optional<Entity> before =
          cast.last(entity -> !entity.isPerson() && entity.isCalled(body.name()));
      if (before.isPresent()) {
        return before.get();
      }
    }
    if (phrase.traits().indefinite() && !phrase.traits().definite()) {
      return made(body.kind(), written, clues, country, sectors(clues, body));
    }
    if (country != null && clues.owner() == null) {
      Optional<Entity> same =
          cast.last(e -> !e.isPerson() && e.isCalled(body.name()) && country.equals(e.country));
      if (same.isPresent()) {
        return same.get();
      }
    }
    String of = country != null || !alone ? country : foremostCountry(phrase);
    String owner = clues.owners().isEmpty() ? "" : clues.owners().get(0).name;
    String key = "body:" + body.name() + ":" + (of == null ? owner : of);
    Entity entity =
        cast.get(key, () -> new Entity(body.kind(), false, written, of, sectors(clues, body)));
    entity.roles.add(body.name());
    return entity;
  }

  private static List<String> sectors(Clues clues, Entry.Body body) {
    return clues.sectors().isEmpty() ? body.sectors() : clues.sectors();
  }

  /** In "was on holiday in Turkey when the authorities arrested him" they are Turkish. */
  private Optional<Entity> placeOf(Phrase phrase) {
    int sentence = phrase.sentence().index();
    Optional<Trace> last =
        cast.traces().stream()
            .filter(t -> t.sentence() == sentence && t.entities().get(0).country != null)
            .reduce((before, after) -> after);
    return last.filter(t -> t.form() == Mention.Kind.PLACE).map(t -> t.entities().get(0));
  }

  private @Nullable String foremostCountry(Phrase phrase) {
    Optional<Entity> here = placeOf(phrase);
    if (here.isPresent()) {
      return here.get().country;
    }
    List<Entity> states = cast.foremostStates(phrase.sentence().index());
    return states.isEmpty() ? null : states.get(0).country;
  }

  private Entity person(
      Phrase phrase, Entry.Role role, String written, Clues clues, @Nullable String country) {
    boolean known =
        phrase.traits().definite() || (!phrase.traits().indefinite() && country != null);
    Optional<Entity> before = known ? calledBefore(role, clues, country) : Optional.empty();
    if (before.isPresent()) {
      before.get().learn(clues);
      return before.get();
    }
    Entity made = made(Actor.Kind.PERSON, written, clues, country, clues.sectors());
    made.gender = clues.gender();
    if (!clues.traits().former() && role.title()) {
      made.office = role.name();
    }
    return made;
  }

  private Optional<Entity> calledBefore(Entry.Role role, Clues clues, @Nullable String country) {
    return cast.last(
        entity ->
            entity.isPerson()
                && entity.isCalled(role.name())
                && entity.gender.agrees(clues.gender())
                && (country == null || country.equals(entity.country)));
  }

  private Entity group(
      Phrase phrase, Entry.Role role, String written, Clues clues, @Nullable String country) {
    boolean definite = phrase.traits().definite();
    Optional<Entity> before =
        phrase.traits().indefinite() && !definite
            ? Optional.empty()
            : cast.last(
                entity ->
                    !entity.isPerson()
                        && !entity.isState()
                        && entity.roles.contains(role.name())
                        && isSameGroup(entity, written, clues, country, definite));
    return before
        .or(() -> fighters(phrase, clues, definite))
        .orElseGet(() -> made(Actor.Kind.GROUP, written, clues, country, clues.sectors()));
  }

  /** "the extremists" are the armed group last named. */
  private Optional<Entity> fighters(Phrase phrase, Clues clues, boolean definite) {
    boolean points =
        definite && clues.owners().isEmpty() && has(WordClasses.Name.SAME_FIGHTERS, phrase);
    return points
        ? cast.last(one -> one.named && isBody(one) && one.sectors.contains("REB"))
        : Optional.empty();
  }

  /** "the protesters" are those before; "protesters" only those called so, or of a country. */
  private static boolean isSameGroup(
      Entity entity, String written, Clues clues, @Nullable String country, boolean definite) {
    if (definite && clues.owners().isEmpty()) {
      return true;
    }
    boolean owner = clues.owner() == entity.owner && Objects.equals(country, entity.country);
    return owner && (definite || country != null || written.equalsIgnoreCase(entity.name));
  }

  private Entity organisation(
      Phrase phrase, Entry.Role role, String written, Clues clues, @Nullable String country) {
    Optional<Entity> before = named(phrase, role, clues);
    if (before.isPresent()) {
      return before.get();
    }
    if (phrase.traits().indefinite()) {
      return made(Actor.Kind.ORGANISATION, written, clues, country, clues.sectors());
    }
    String owner = clues.owners().isEmpty() ? "" : clues.owners().get(0).name;
    Entity entity =
        cast.get(
            "organisation:" + role.name() + ":" + owner,
            () -> new Entity(Actor.Kind.ORGANISATION, false, written, country, clues.sectors()));
    entity.learn(clues);
    return entity;
  }

  /** The body called so before, or with that word in its name: "the ministry", "the group". */
  private Optional<Entity> named(Phrase phrase, Entry.Role role, Clues clues) {
    boolean points = phrase.traits().definite() && clues.owners().isEmpty() && !role.plural();
    if (!points) {
      return Optional.empty();
    }
    String ending = Words.lowerKey(role.name());
    return cast.last(
            entity -> isBody(entity) && (entity.isCalled(role.name()) || ends(entity, ending)))
        .or(
            () ->
                role.kind() == Actor.Kind.GROUP && !has(WordClasses.Name.THING, phrase)
                    ? cast.last(one -> one.named && isBody(one) && !one.sectors.contains("CVL"))
                    : alliance(phrase));
  }

  /** "the alliance" is the international body last named. */
  private Optional<Entity> alliance(Phrase phrase) {
    return has(WordClasses.Name.SAME_ALLIANCE, phrase)
        ? cast.last(one -> one.named && isBody(one) && one.sectors.contains("IGO"))
        : Optional.empty();
  }

  private static boolean isBody(Entity entity) {
    return entity.kind == Actor.Kind.ORGANISATION || entity.kind == Actor.Kind.GROUP;
  }

  private static boolean ends(Entity entity, String word) {
    return entity.roles.stream().anyMatch(known -> known.endsWith(word))
        || Words.lowerKey(entity.name).endsWith(word);
  }

  private Entity made(
      Actor.Kind kind,
      String written,
      Clues clues,
      @Nullable String country,
      List<String> sectors) {
    Entity entity = cast.add(new Entity(kind, false, written, country, sectors));
    entity.owner = clues.owner();
    entity.roles.addAll(clues.roleNames());
    return entity;
  }
}
