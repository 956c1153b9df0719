package org.demarche.intake;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One input, arrival by arrival. Failures of the input are arrivals too: nothing is thrown. */
interface Feed extends Closeable {
  /** The next arrival, or null after the last. */
  @Nullable Arrival next();

  @Override
  default void close() throws IOException {}

  /** A feed of one arrival. */
  static Feed of(Arrival only) {
    return new Feed() {
      private @Nullable Arrival left = only;

      @Override
      public @Nullable Arrival next() {
        Arrival now = left;
        left = null;
        return now;
      }
    };
  }
}
