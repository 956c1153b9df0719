package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of one input come from. */
interface Source {
  /** What messages call it. */
  String name();

  /** The id of the report in it, where that has none of its own. */
  String id();

  /** Its bytes, unpacked, from the beginning. */
  InputStream open() throws IOException;
}
