package org.demarche.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.demarche.intake.SetAside;
import org.demarche.intake.SetAside.Reason;

/** Counts what is set aside, and says of the first few of each reason what they are. */
final class Asides {
  /** An archive can hold hundreds of thousands. */
  private static final int NAMED = 5;

  private final Map<Reason, Long> counts = new EnumMap<>(Reason.class);
  private final Map<String, Long> languages = new TreeMap<>();

  /** Counts one; the message for it, where it is one of the first. */
  Optional<String> add(SetAside aside) {
    long count = counts.merge(aside.reason(), 1L, Long::sum);
    if (aside.reason() == Reason.LANGUAGE && aside.detail() != null) {
      languages.merge(aside.detail(), 1L, Long::sum);
    }
    return count <= NAMED ? Optional.of(aside.message()) : Optional.empty();
  }

  /** "3 set aside: 2 not in English (de 1, fr 1), 1 a duplicate"; empty where nothing was. */
  Optional<String> summary() {
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    var parts = new StringJoiner(", ");
    counts.forEach(
        (reason, count) ->
            parts.add(count + " " + reason.words() + (reason == Reason.LANGUAGE ? codes() : "")));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return Optional.of(String.format(Locale.ROOT, "%d set aside: %s", all, parts));
  }

  private String codes() {
    var codes = new StringJoiner(", ", " (", ")");
    languages.forEach((code, count) -> codes.add(code + " " + count));
    return codes.toString();
  }
}
