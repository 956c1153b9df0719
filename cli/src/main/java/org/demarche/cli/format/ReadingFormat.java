package org.demarche.cli.format;

import org.demarche.reading.Reading;

/** A way to show readings. Implementations are immutable and safe for several threads. */
public interface ReadingFormat {

  /** What stands before the first reading; often nothing. */
  default String head() {
    return "";
  }

  /** One reading, ended by a line feed; nothing where the format has nothing to show of it. */
  String show(Reading reading);
}
