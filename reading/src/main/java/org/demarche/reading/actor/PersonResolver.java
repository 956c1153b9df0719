package org.demarche.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.reading.language.NameKind;
import org.jspecify.annotations.Nullable;

/** Who a person's name stands for: one named before, one in the tables, or somebody new. */
final class PersonResolver {
  /** Reports speak of holders by surname also a while before and after their term. */
  private static final int NEAR_DAYS = 365;

  private final Cast cast;
  private final @Nullable LocalDate published;

  PersonResolver(Cast cast, @Nullable LocalDate published) {
    this.cast = cast;
    this.published = published;
  }

  /** The person; empty when a lone word is nobody known and may not be a name at all. */
  Optional<Entity> resolve(Phrase phrase, String written, Clues clues) {
    List<String> words = new ArrayList<>(Words.of(written));
    while (words.size() > 1 && isTail(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    Optional<Entry.Person> holder = holder(phrase, words, clues);
    Optional<Entity> known =
        words.size() == 1
            ? bySurname(words.get(0), clues)
                .or(() -> byFirstWord(phrase, words.get(0), clues))
                .or(() -> holder.flatMap(this::byHolder))
            : holder.flatMap(this::byHolder).or(() -> byFullName(words));
    if (known.isPresent()) {
      holder.filter(person -> known.get().person == null).ifPresent(p -> known(known.get(), p));
      known.get().learn(clues);
      rename(known.get(), written, words);
      return known;
    }
    boolean named =
        words.size() > 1 || phrase.core().name() == NameKind.PERSON || !phrase.titles().isEmpty();
    if (holder.isEmpty() && !named) {
      return Optional.empty();
    }
    return Optional.of(
            cast.add(
                holder.map(person -> fromTable(person, clues)).orElseGet(() -> unknown(written))))
        .map(
            entity -> {
              entity.learn(clues);
              rename(entity, written, words);
              return entity;
            });
  }

  private boolean isTail(String word) {
    return cast.tables().classes().has(WordClasses.Name.NAME_TAIL, word.toLowerCase(Locale.ROOT));
  }

  /** One named before turns out to be in the tables. */
  private static void known(Entity entity, Entry.Person person) {
    List<Entry.Holding> holdings = person.holdings();
    Entry.Holding held = holdings.get(holdings.size() - 1);
    boolean other = entity.country != null && !entity.country.equals(held.country());
    if (!other) {
      entity.person = person;
      entity.country = held.country();
      entity.sectors = entity.sectors.isEmpty() ? held.sectors() : entity.sectors;
    }
  }

  private Entity unknown(String written) {
    Entity entity = new Entity(Actor.Kind.PERSON, true, written, null, List.of());
    entity.likely = gender(written);
    return entity;
  }

  /** What the given name of a full name tells. */
  private Gender gender(String name) {
    List<String> words = Words.of(name);
    String given = words.get(0).toLowerCase(Locale.ROOT);
    if (words.size() < 2) {
      return Gender.UNKNOWN;
    }
    return cast.tables().classes().has(WordClasses.Name.MALE_NAME, given)
        ? Gender.MALE
        : cast.tables().classes().has(WordClasses.Name.FEMALE_NAME, given)
            ? Gender.FEMALE
            : Gender.UNKNOWN;
  }

  private Entity fromTable(Entry.Person person, Clues clues) {
    List<Entry.Holding> holdings = person.holdings();
    Entry.Holding last = holdings.get(holdings.size() - 1);
    Optional<Entry.Holding> now =
        published == null
            ? holdings.stream().filter(held -> fits(held, clues)).findFirst()
            : holdings.stream()
                .filter(held -> held.period().contains(published) && fits(held, clues))
                .findFirst()
                .or(() -> person.on(published));
    Entry.Holding held = now.orElse(last);
    boolean past = now.isEmpty() && published != null && clues.roles().isEmpty();
    Entity entity =
        new Entity(
            Actor.Kind.PERSON,
            true,
            person.name(),
            held.country(),
            past ? former(held) : clues.traits().former() ? clues.sectors() : held.sectors());
    entity.person = person;
    entity.likely = gender(person.name());
    boolean inOffice = now.isPresent() || published == null;
    entity.office = inOffice && !clues.traits().former() ? held.office() : null;
    return entity;
  }

  private static List<String> former(Entry.Holding held) {
    Set<String> sectors = new LinkedHashSet<>(List.of("ELI"));
    sectors.addAll(held.sectors().contains("IGO") ? held.sectors() : List.of());
    return List.copyOf(sectors);
  }

  private static boolean fits(Entry.Holding held, Clues clues) {
    return clues.roleNames().stream().anyMatch(held.office()::contains);
  }

  /** The fullest name wins. */
  private void rename(Entity entity, String written, List<String> words) {
    if (words.size() > Words.of(entity.name).size()) {
      entity.name = written;
      entity.likely = gender(written);
    }
  }

  private Optional<Entity> byHolder(Entry.Person person) {
    return cast.all().stream().filter(entity -> person.equals(entity.person)).findFirst();
  }

  private Optional<Entity> byFullName(List<String> words) {
    return cast.last(entity -> entity.isPerson() && entity.named && isSameName(entity, words));
  }

  private static boolean isSameName(Entity entity, List<String> words) {
    List<String> own = Words.of(entity.name);
    boolean last = own.get(own.size() - 1).equals(words.get(words.size() - 1));
    return (last && (own.size() == 1 || own.get(0).equals(words.get(0)))) || endsIn(own, words);
  }

  /** "Von der Leyen" for Ursula von der Leyen: a surname of several words. */
  private static boolean endsIn(List<String> own, List<String> words) {
    int first = own.size() - words.size();
    return first > 0
        && IntStream.range(0, words.size())
            .allMatch(i -> own.get(first + i).equalsIgnoreCase(words.get(i)));
  }

  private Optional<Entity> bySurname(String surname, Clues clues) {
    return cast.last(
        entity ->
            entity.isPerson()
                && entity.named
                && entity.gender.agrees(clues.gender())
                && isSurname(entity, surname)
                && (clues.country() == null
                    || entity.country == null
                    || clues.country().equals(entity.country)));
  }

  /** "Mr. Xi" for Xi Jinping: many put the family name first. */
  private Optional<Entity> byFirstWord(Phrase phrase, String word, Clues clues) {
    return phrase.titles().isEmpty()
        ? Optional.empty()
        : cast.last(
            entity ->
                entity.isPerson()
                    && entity.named
                    && entity.gender.agrees(clues.gender())
                    && Words.of(entity.name).get(0).equals(word));
  }

  private boolean isSurname(Entity entity, String surname) {
    List<String> own = Words.of(entity.name);
    if (own.get(own.size() - 1).equals(surname)) {
      return true;
    }
    Entry.Person person = entity.person;
    return person != null
        && cast.tables().names().get(surname).stream().anyMatch(k -> k.entry().equals(person));
  }

  /** The best holder of office in the tables, when one is clearly the best. */
  private Optional<Entry.Person> holder(Phrase phrase, List<String> words, Clues clues) {
    List<Entry.Person> candidates = phrase.core().persons();
    boolean full = words.size() > 1;
    if (candidates.isEmpty() && words.size() > 2) {
      candidates = shortened(words);
    }
    Entry.Person best = null;
    // a lone surname must fit well, unless the tables know nobody else of that name
    int alone = published == null ? -1 : 0;
    int most = full ? -3 : candidates.size() == 1 ? alone : 3;
    boolean tie = false;
    for (Entry.Person candidate : candidates) {
      int score = score(candidate, clues);
      tie = score == most && best != null;
      if (score > most || tie) {
        best = tie ? best : candidate;
        most = score;
      }
    }
    boolean clear = best != null && (full || !tie);
    return clear ? Optional.ofNullable(best) : Optional.empty();
  }

  /** "Antony J. Blinken" by "Antony Blinken". */
  private List<Entry.Person> shortened(List<String> words) {
    String ends = words.get(0) + " " + words.get(words.size() - 1);
    String tail = String.join(" ", words.subList(1, words.size()));
    return Stream.of(ends, tail)
        .flatMap(key -> cast.tables().names().get(key).stream())
        .filter(known -> known.use() == Known.Use.NAME)
        .map(Known::entry)
        .filter(Entry.Person.class::isInstance)
        .map(Entry.Person.class::cast)
        .toList();
  }

  /** How well a holder of office fits the day, the title and the countries told of. */
  private int score(Entry.Person person, Clues clues) {
    int score = 0;
    if (published != null) {
      score += person.on(published).isPresent() ? 3 : person.near(published, NEAR_DAYS) ? 1 : -2;
    }
    score += person.holdings().stream().anyMatch(held -> fits(held, clues)) ? 3 : 0;
    String country = clues.country();
    if (country != null) {
      score += person.holdings().stream().anyMatch(h -> country.equals(h.country())) ? 3 : -4;
    }
    boolean told =
        person.holdings().stream().anyMatch(h -> h.country() != null && isToldOf(h.country()));
    return score + (told ? 2 : 0);
  }

  private boolean isToldOf(String country) {
    return cast.all().stream().anyMatch(entity -> country.equals(entity.country));
  }
}
