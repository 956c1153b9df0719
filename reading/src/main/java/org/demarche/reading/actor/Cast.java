package org.demarche.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** All that have come on so far in a report. Local to one reading. */
final class Cast {
  /** What a mention weighs a sentence later. */
  private static final double FADE = 0.8;

  private final ActorTables tables;
  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, Entity> byKey = new LinkedHashMap<>();
  private final List<Trace> traces = new ArrayList<>();
  private final List<Trace> joint = new ArrayList<>();

  Cast(ActorTables tables) {
    this.tables = tables;
  }

  ActorTables tables() {
    return tables;
  }

  /** Those who were named as one in the sentences so far: "Chad and Mali". */
  List<Trace> joint() {
    return joint;
  }

  /** In order of their making. */
  List<Entity> all() {
    return entities;
  }

  /** Mentions so far, in order. */
  List<Trace> traces() {
    return traces;
  }

  void add(Trace trace) {
    traces.add(trace);
  }

  /** A newcomer. */
  Entity add(Entity entity) {
    entities.add(entity);
    return entity;
  }

  /** The one with a key, made when it is not there yet. */
  Entity get(String key, Supplier<Entity> maker) {
    Entity entity = byKey.get(key);
    if (entity == null) {
      entity = add(maker.get());
      byKey.put(key, entity);
    }
    return entity;
  }

  /** The state with a code. */
  Entity state(String code) {
    String name = tables.state(code).map(Entry.State::name).orElse(code);
    return get(
        "state:" + code, () -> new Entity(Actor.Kind.STATE, true, name, code, List.of("GOV")));
  }

  /** The last mentioned that a test holds for. */
  Optional<Entity> last(Predicate<Entity> test) {
    return last(test, trace -> true);
  }

  /** The last mentioned that a test holds for, of the mentions that another holds for. */
  Optional<Entity> last(Predicate<Entity> test, Predicate<Trace> mentioned) {
    for (int i = traces.size() - 1; i >= 0; i--) {
      if (!mentioned.test(traces.get(i))) {
        continue;
      }
      for (Entity entity : traces.get(i).entities()) {
        if (test.test(entity)) {
          return Optional.of(entity);
        }
      }
    }
    return Optional.empty();
  }

  /** The states that the report is about at a sentence, the foremost first. */
  List<Entity> foremostStates(int sentence) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Trace trace : traces) {
      for (Entity entity : trace.entities()) {
        if (entity.country != null) {
          weights.merge(entity.country, weight(trace, sentence), Double::sum);
        }
      }
    }
    return sorted(weights).stream().map(this::state).toList();
  }

  /** The persons that the report is about at a sentence, the foremost first. */
  List<Entity> foremostPersons(int sentence) {
    Map<Entity, Double> weights = new LinkedHashMap<>();
    for (Trace trace : traces) {
      for (Entity entity : trace.entities()) {
        if (entity.isPerson() && entity.named) {
          weights.merge(entity, weight(trace, sentence), Double::sum);
        }
      }
    }
    return sorted(weights);
  }

  private static double weight(Trace trace, int sentence) {
    double kind =
        switch (trace.form()) {
          case NAME, METONYM -> trace.subject() ? 3 : 1.5;
          case PRONOUN, DESCRIPTION -> trace.subject() ? 1.5 : 1;
          case MODIFIER -> 1;
          case PLACE -> 0.7;
        };
    return kind * Math.pow(FADE, sentence - trace.sentence());
  }

  private static <K> List<K> sorted(Map<K, Double> weights) {
    // the sort is stable: of equals the one mentioned first stays first
    return weights.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
