package org.demarche.desk.delivery;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param name as its giver calls it; folders in it count for nothing
 * @param content opens what it holds
 */
public record Upload(String name, Content content) {
  /** What a file holds. */
  public interface Content {
    /**
     * Opens it, once.
     *
     * @throws IOException when it does not come
     */
    InputStream open() throws IOException;
  }

  private static final int LONGEST = 120;

  /** The name alone: no folders, nothing that nobody sees, not endless. */
  public Upload {
    String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    plain = plain.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip();
    name = plain.length() <= LONGEST ? plain : plain.substring(plain.length() - LONGEST);
  }
}
