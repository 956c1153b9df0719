package org.demarche.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.demarche.record.Content;
import org.demarche.record.ContentBuilder;
import org.demarche.record.Kind;

/** What reports tell beside events: mostly what is said, seldom a line that is cut. */
final class MadeMatters {
  private static final List<String> ISSUES =
      List.of("taiwan-status", "human-rights", "tariffs", "nuclear-weapons", "refugees", "tibet");

  private final Random random;

  MadeMatters(Random random) {
    this.random = random;
  }

  /**
   * Something between two states.
   *
   * @param person who speaks for the first of them
   * @param text from which the words for it are taken
   */
  Content next(String source, String person, String target, LocalDate day, String text) {
    int lot = random.nextInt(100);
    if (lot < 60) {
      return statement(person, target, day, text);
    }
    if (lot < 75) {
      return encounter(source, target, day);
    }
    if (lot < 83) {
      return asked(
          Kind.REQUEST, "request", one("open", "open", "refused"), source, target, day, text);
    }
    if (lot < 90) {
      return expectation(source, target, day, text);
    }
    if (lot < 95) {
      return asked(
          Kind.COMMITMENT, "commitment", one("made", "made", "kept"), source, target, day, text);
    }
    return lot < 99 ? position(source, day) : channel(source, target, day);
  }

  private String one(String... values) {
    return values[random.nextInt(values.length)];
  }

  private static String words(String text) {
    return text.substring(0, Math.min(text.length(), 40));
  }

  private Content statement(String person, String target, LocalDate day, String text) {
    return new ContentBuilder(Kind.STATEMENT, one("direct", "indirect"))
        .state("made")
        .actors(List.of(person))
        .recipients(List.of(target))
        .date(day.toString())
        .issues(List.of(ISSUES.get(random.nextInt(ISSUES.size()))))
        .words(words(text))
        .content();
  }

  private Content encounter(String source, String target, LocalDate day) {
    boolean planned = random.nextInt(3) == 0;
    return new ContentBuilder(Kind.ENCOUNTER, one("meeting", "visit", "talks"))
        .state(planned ? "planned" : "held")
        .actors(List.of(source, target))
        .date(day.plusDays(planned ? random.nextInt(40) : 0).toString())
        .content();
  }

  private static Content asked(
      Kind kind,
      String type,
      String state,
      String source,
      String target,
      LocalDate day,
      String text) {
    return new ContentBuilder(kind, type)
        .state(state)
        .actors(List.of(source))
        .recipients(List.of(target))
        .date(day.toString())
        .until(kind == Kind.COMMITMENT ? day.plusDays(90).toString() : null)
        .words(words(text))
        .content();
  }

  private Content expectation(String source, String target, LocalDate day, String text) {
    return new ContentBuilder(Kind.EXPECTATION, one("scheduled", "expected"))
        .state("due")
        .actors(List.of(source, target))
        .until(day.plusDays(random.nextInt(60)).toString())
        .words(words(text))
        .content();
  }

  private Content position(String source, LocalDate day) {
    return new ContentBuilder(Kind.POSITION, one("supports", "opposes"))
        .actors(List.of(source))
        .date(day.toString())
        .issues(List.of(ISSUES.get(random.nextInt(ISSUES.size()))))
        .content();
  }

  private Content channel(String source, String target, LocalDate day) {
    return new ContentBuilder(Kind.CHANNEL, one("leaders", "military", "relations"))
        .state(one("opened", "suspended", "restored", "used"))
        .actors(List.of(source, target))
        .date(day.toString())
        .content();
  }
}
