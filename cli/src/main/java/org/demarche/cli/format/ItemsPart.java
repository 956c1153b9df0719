package org.demarche.cli.format;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part that says one thing after another, each with the words that show it. */
abstract class ItemsPart<T> implements Part {
  private final String heading;

  ItemsPart(String heading) {
    this.heading = heading;
  }

  @Override
  public final void write(Sheet sheet, Shown shown) {
    List<T> items = items(shown);
    if (items.isEmpty()) {
      return;
    }
    sheet.heading(heading);
    for (int i = 0; i < items.size(); i++) {
      T item = items.get(i);
      item(sheet, shown, item);
      sheet.reasons(reasons(item));
      String quote = quote(shown, item);
      boolean goesOn =
          i + 1 < items.size() && Objects.equals(quote, quote(shown, items.get(i + 1)));
      if (quote != null && !goesOn) {
        sheet.quote(quote);
      }
    }
    rest(sheet, shown);
  }

  /** What to say, in order. */
  abstract List<T> items(Shown shown);

  /** Says one thing. */
  abstract void item(Sheet sheet, Shown shown, T item);

  /** Why it was recorded so. */
  abstract List<String> reasons(T item);

  /** The words to show under it; null where it holds them itself. */
  @Nullable String quote(Shown shown, T item) {
    return null;
  }

  /** What is to be said after all items; often nothing. */
  void rest(Sheet sheet, Shown shown) {}
}
