package org.demarche.desk.delivery;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a desk has of the program around it.
 *
 * @param reception reads what is handed in; null where nothing can be
 * @param feeds how it stands with the feeds, each time anew
 */
public record Outside(@Nullable Reception reception, Supplier<Feeds> feeds) {
  /** A desk on its own. */
  public static final Outside NOTHING = new Outside(null, () -> Feeds.NONE);
}
