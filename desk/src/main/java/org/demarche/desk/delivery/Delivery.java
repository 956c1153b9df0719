package org.demarche.desk.delivery;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that somebody handed in together.
 *
 * @param number which one it is, from 1
 * @param who handed it in
 * @param at when, UTC
 * @param files in the order in which they were given
 * @param published the day of reports that do not name theirs; null: unknown
 * @param folder where the files lie until they are read
 */
public record Delivery(
    long number,
    String who,
    LocalDateTime at,
    List<File> files,
    @Nullable LocalDate published,
    Path folder) {
  /** Copies the list. */
  public Delivery {
    files = List.copyOf(files);
  }

  /**
   * A file.
   *
   * @param name as its giver called it, without folders
   * @param path where it lies
   */
  public record File(String name, Path path) {}
}
