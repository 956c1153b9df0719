package org.demarche.record.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.record.ActorKeys;
import org.demarche.record.Content;
import org.demarche.record.Finding;
import org.demarche.record.Kind;

/** Finds the block of a finding. */
final class Blocks {
  /**
   * The day of what has none, and no report's day either. Some days after the first of all: the
   * database's driver gives days before the year 1 as days after it.
   */
  private static final LocalDate NO_DAY = LocalDate.of(1, 2, 1);

  /** Types of event in which both sides do the same, whoever is named first. */
  private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");

  private Blocks() {}

  static Block of(Finding finding) {
    Content content = finding.content();
    return new Block(name(content), day(finding));
  }

  private static String name(Content content) {
    String kind = content.kind().label();
    return switch (content.kind()) {
      case EVENT ->
          MUTUAL.contains(content.type())
              ? kind + '|' + content.type() + '|' + together(content)
              : kind + '|' + content.type() + '|' + apart(content);
      case ENCOUNTER -> kind + '|' + together(content);
      case CHANNEL -> kind + '|' + content.type() + '|' + together(content);
      case STATEMENT, EXPECTATION -> kind + '|' + sides(content.actors());
      case REQUEST, COMMITMENT -> kind + '|' + apart(content);
      case POSITION ->
          kind + '|' + content.type() + '|' + content.issues() + '|' + sides(content.actors());
    };
  }

  private static String apart(Content content) {
    return sides(content.actors()) + '>' + sides(content.recipients());
  }

  private static String together(Content content) {
    Set<String> all = new TreeSet<>();
    content.actors().forEach(a -> all.add(ActorKeys.side(a)));
    content.recipients().forEach(a -> all.add(ActorKeys.side(a)));
    return String.join("+", all);
  }

  private static String sides(List<String> actors) {
    Set<String> all = new TreeSet<>();
    actors.forEach(a -> all.add(ActorKeys.side(a)));
    return String.join("+", all);
  }

  static LocalDate day(Finding finding) {
    LocalDate first = finding.content().first();
    if (first != null) {
      return first;
    }
    LocalDate told = finding.told();
    return told != null ? told : NO_DAY;
  }

  /** Whether what the finding tells lasts, or is only known to, more than a day. */
  static boolean isLong(Finding finding) {
    LocalDate first = finding.content().first();
    return finding.content().kind() != Kind.EXPECTATION
        && first != null
        && !first.equals(finding.content().last());
  }
}
