package org.demarche.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an item says, whatever its kind and wherever it was found. The columns mean for each kind
 * what {@code schema.md} says.
 *
 * @param kind what it is
 * @param type PLOVER type of an event, kind of a statement, an encounter or a channel, stance of a
 *     position, certainty of an expectation
 * @param mode PLOVER mode of an event, act of a statement, format of an encounter
 * @param state status of an event, state of an encounter, answer to a request, state of a
 *     commitment, change of a channel
 * @param actors keys of those who act, speak, meet, ask, are bound, are joined, stand somewhere
 * @param recipients keys of those acted on, spoken to, asked; the host of an encounter
 * @param date TIMEX3 value of its day or of a longer time
 * @param first the first day that the date can be; null where unknown
 * @param last the last day that the date can be; null where unknown
 * @param until end of an encounter, due time of a commitment, time of an expectation (TIMEX3)
 * @param place where, as the text says
 * @param placeCountry ISO 3166-1 alpha-3 of the state in which it lies
 * @param issues ids of issues
 * @param contexts PLOVER contexts
 * @param words the words for it: trigger, matter, what is said or expected
 * @param attributedTo key of the actor on whose word alone it is told
 * @param level level of an encounter
 * @param duration TIMEX3 duration of an encounter
 * @param cameo CAMEO code of an event
 * @param score PLOVER score of an event, from -10 to 10
 * @param goldstein Goldstein score of an event, from -10 to 10
 */
public record Content(
    Kind kind,
    @Nullable String type,
    @Nullable String mode,
    @Nullable String state,
    List<String> actors,
    List<String> recipients,
    @Nullable String date,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    @Nullable String until,
    @Nullable String place,
    @Nullable String placeCountry,
    List<String> issues,
    List<String> contexts,
    @Nullable String words,
    @Nullable String attributedTo,
    @Nullable String level,
    @Nullable String duration,
    @Nullable String cameo,
    @Nullable Double score,
    @Nullable Double goldstein) {

  /** Copies the lists. */
  public Content {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    issues = List.copyOf(issues);
    contexts = List.copyOf(contexts);
  }
}
