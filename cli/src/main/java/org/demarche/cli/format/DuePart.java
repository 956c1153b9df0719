package org.demarche.cli.format;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.demarche.reading.diplomacy.Expectation;
import org.demarche.reading.time.TimeExpression;
import org.demarche.reading.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What is due, the earliest first, what has no time last. */
final class DuePart extends ItemsPart<Expectation> {
  private static final char TO = '/';

  private final Wording wording;

  DuePart(Wording wording) {
    super(wording.words("heading", "expectations"));
    this.wording = wording;
  }

  @Override
  List<Expectation> items(Shown shown) {
    Comparator<@Nullable String> earliest = Comparator.nullsLast(Comparator.naturalOrder());
    return shown.reading().diplomacy().expectations().stream()
        .sorted(Comparator.comparing((Expectation item) -> firstDay(shown, item.when()), earliest))
        .toList();
  }

  /** The first day of a time, as the text's expressions have it; else the time's own value. */
  private static @Nullable String firstDay(Shown shown, @Nullable String when) {
    if (when == null) {
      return null;
    }
    String begin = begin(when);
    return shown.reading().times().stream()
        .filter(time -> time.value().equals(begin))
        .map(TimeExpression::first)
        .filter(Objects::nonNull)
        .findFirst()
        .map(Object::toString)
        .orElse(begin);
  }

  private static String begin(String when) {
    int to = when.indexOf(TO);
    return to < 0 ? when : when.substring(0, to);
  }

  @Override
  void item(Sheet sheet, Shown shown, Expectation item) {
    String when = item.when();
    String who = Names.of(shown, item.who(), List.of());
    var sentence = new StringBuilder(who.isEmpty() ? "" : who + ": ");
    sentence.append(Quote.ofMatter(shown, item.what()));
    if (when != null && when.indexOf(TO) >= 0) {
      String end = when.substring(when.indexOf(TO) + 1);
      sentence.append(" · ").append(wording.phrase("told", "until").of(false, wording.time(end)));
    }
    sentence.append(" [").append(wording.words("certainty", item.certainty())).append(']');
    if (item.statedBy() != null) {
      String by = Names.of(shown.actor(item.statedBy()));
      sentence.append(" (").append(wording.phrase("told", "says").of(false, by)).append(')');
    }
    sheet.item(
        when == null ? null : begin(when),
        sentence.toString(),
        Looks.of(wording.look("certainty", Wording.key(item.certainty()))));
  }

  @Override
  List<String> reasons(Expectation item) {
    return item.reasons();
  }
}
