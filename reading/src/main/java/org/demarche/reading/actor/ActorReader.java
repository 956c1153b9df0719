package org.demarche.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.Sentence;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who acts and is acted on in a text, and where it speaks of them.
 *
 * <p>Immutable and safe for several threads; the same text gives the same actors.
 */
public final class ActorReader {
  private final ActorTables tables;
  private final PhraseReader phraseReader;

  /** Reads with these tables. */
  public ActorReader(ActorTables tables) {
    this.tables = tables;
    this.phraseReader = new PhraseReader(tables);
  }

  /**
   * The actors of a text.
   *
   * @param published the report's day, which decides who held an office; null when unknown
   */
  public Actors read(AnalysedText text, @Nullable LocalDate published) {
    Cast cast = new Cast(tables);
    Scene scene = new Scene(text.text(), cast, published);
    Surnames surnames = Surnames.of(text);
    List<Found> found = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Phrase> phrases = phraseReader.read(sentence, surnames);
      List<List<Entity>> entities = scene.play(phrases);
      Set<Integer> heads = new HashSet<>();
      for (int i = 0; i < phrases.size(); i++) {
        place(phrases.get(i), text.text()).ifPresent(places::add);
        if (!entities.get(i).isEmpty()) {
          Span words = entities.get(i).size() > 1 ? whole(phrases, i) : phrases.get(i).span();
          add(phrases.get(i), words, entities.get(i), heads, found);
        }
      }
    }
    return actors(found, places);
  }

  /** A mention before actors have ids. */
  private record Found(int sentence, int head, Span span, Mention.Kind kind, List<Entity> who) {}

  /** With the states whose several they are: "the presidents of Guyana and Venezuela". */
  private static Span whole(List<Phrase> phrases, int index) {
    Phrase phrase = phrases.get(index);
    Span span = phrase.span();
    for (Phrase other : phrases) {
      boolean after = phrase.ties().contains(other.core().from()) && other.from() >= phrase.to();
      span = after ? span.union(other.span()) : span;
    }
    return span;
  }

  private static void add(
      Phrase phrase, Span words, List<Entity> who, Set<Integer> heads, List<Found> found) {
    int sentence = phrase.sentence().index();
    // a tree may give two phrases one head: the later one takes the last word of its core
    int head = heads.contains(phrase.head()) ? phrase.core().to() - 1 : phrase.head();
    if (heads.add(head)) {
      found.add(new Found(sentence, head, words, phrase.form(), who));
    }
    if (phrase.counter() >= 0 && heads.add(phrase.counter())) {
      Span counted = phrase.sentence().token(phrase.counter()).span().union(words);
      found.add(new Found(sentence, phrase.counter(), counted, phrase.form(), who));
    }
  }

  private static Optional<Place> place(Phrase phrase, String text) {
    if (phrase.form() != Mention.Kind.PLACE) {
      return Optional.empty();
    }
    Unit core = phrase.core();
    Optional<Entry.Locality> locality = core.entry(Entry.Locality.class);
    Optional<Entry.State> state = core.state();
    String written = phrase.coreText(text);
    String name =
        core.state(Known.Use.NAME)
            .map(Entry.State::name)
            .orElseGet(
                () -> state.isPresent() ? written : locality.map(Entry::name).orElse(written));
    String country =
        state
            .map(Entry.State::code)
            .orElseGet(() -> locality.map(Entry.Locality::country).orElse(null));
    Span span =
        phrase
            .sentence()
            .token(core.from())
            .span()
            .union(phrase.sentence().token(core.to() - 1).span());
    return Optional.of(new Place(phrase.sentence().index(), phrase.head(), name, country, span));
  }

  private static Actors actors(List<Found> found, List<Place> places) {
    List<Found> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparing(Found::span).thenComparing(Found::head));
    IdentityHashMap<Entity, String> ids = new IdentityHashMap<>();
    List<Entity> order = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Found one : ordered) {
      List<String> who = new ArrayList<>(one.who().size());
      for (Entity entity : one.who()) {
        String id = ids.get(entity);
        if (id == null) {
          order.add(entity);
          id = "a" + order.size();
          ids.put(entity, id);
        }
        entity.mentions.add(one.span());
        who.add(id);
      }
      mentions.add(new Mention(one.sentence(), one.head(), one.span(), one.kind(), who));
    }
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      actors.add(order.get(i).toActor("a" + (i + 1)));
    }
    return new Actors(actors, mentions, places);
  }
}
