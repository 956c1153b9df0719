package org.demarche.intake;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** A file wherever it is kept: on a disk, on a cluster, in an object store. */
public interface StoredFile {
  /** What messages call it: its path or address. */
  String name();

  /** The last part of its path: tells its kind, and is the id of a report that has none. */
  String fileName();

  /**
   * Its bytes as they are kept, from the beginning.
   *
   * @throws IOException when it is not there or cannot be read
   */
  SeekableByteChannel open() throws IOException;
}
