package org.demarche.intake;

import org.jspecify.annotations.Nullable;

/** The inputs of one run, one after the other. */
interface Feeds {
  /** The next input, or null after the last. */
  @Nullable Feed next();
}
