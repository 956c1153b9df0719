package org.demarche.intake;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.demarche.intake.limit.Limits;
import org.demarche.intake.page.Publishers;
import org.jspecify.annotations.Nullable;

/**
 * Opens the inputs that a user names:
 *
 * <ul>
 *   <li>text files ({@code .txt}), pages ({@code .html}, {@code .htm}, {@code .xhtml}), JSON Lines
 *       ({@code .jsonl}, {@code .ndjson}), PDFs ({@code .pdf}), letters ({@code .eml}), mailboxes
 *       ({@code .mbox}) and web archives ({@code .warc}), each also packed as {@code .gz};
 *   <li>folders of these, with the folders in them, in the order of their names; files whose name
 *       begins with "README" or a full stop, other kinds of file and links to folders are passed
 *       over;
 *   <li>{@code -} for standard input, whose kind shows in its beginning.
 * </ul>
 *
 * <p>A report's id is the line's own, a page's address in an archive, a letter's Message-ID in a
 * mailbox, else the file's name ("x.html", "x.txt.gz"; "stdin" for standard input). Ids are unique
 * in one run: the second report of the same id gets "#2" after it, the third "#3", and so on. That
 * holds for the lines of a file that have no id of their own too.
 *
 * <p>The day of publication is what the input says, else {@code otherwise}, else unknown; neither
 * the clock nor a file's times are asked. A bad line, page or file is refused with its reason and
 * never stops the rest; a report that is not in English is set aside. {@link Limits} says how large
 * inputs may be.
 */
public final class Intake {
  private final InputStream standardInput;
  private final Publishers publishers;
  private final @Nullable LocalDate otherwise;

  /**
   * @param standardInput what {@code -} stands for; not closed before it is read
   * @param otherwise the day of publication of reports that name none, when the user gives one
   */
  public Intake(InputStream standardInput, @Nullable LocalDate otherwise) {
    this(standardInput, Publishers.NONE, otherwise);
  }

  /**
   * @param standardInput what {@code -} stands for; not closed before it is read
   * @param publishers rules of the user's for pages
   * @param otherwise the day of publication of reports that name none, when the user gives one
   */
  public Intake(InputStream standardInput, Publishers publishers, @Nullable LocalDate otherwise) {
    this.publishers = publishers;
    this.standardInput = standardInput;
    this.otherwise = otherwise;
  }

  /** Whether a file of this name, found in a folder, is read: "x.html" is, "README.txt" is not. */
  public static boolean reads(String fileName) {
    return Inputs.isReport(fileName);
  }

  /**
   * The reports of one file, wherever it is kept, one by one; its ids are unique in it. Nothing is
   * thrown for what it holds or lacks, as with {@link #open(List)}.
   */
  public Arrivals open(StoredFile file) {
    var openings = new Openings(standardInput, publishers, otherwise);
    return new Arrivals(
        new Feeds() {
          private boolean isOver;

          @Override
          public @Nullable Feed next() {
            Feed feed = isOver ? null : openings.stored(file);
            isOver = true;
            return feed;
          }
        });
  }

  /**
   * The reports of the inputs, one by one. Nothing is opened before the first is asked for, and
   * nothing is thrown for what an input holds or lacks: that is a {@link Refused}.
   *
   * @param inputs paths of files and folders, and {@code -}
   */
  public Arrivals open(List<String> inputs) {
    return new Arrivals(
        new Inputs(List.copyOf(inputs), new Openings(standardInput, publishers, otherwise)));
  }

  /**
   * The same of files that somebody handed in: nothing but these is opened, whatever their names.
   */
  public Arrivals handed(List<Handed> files) {
    return new Arrivals(
        new HandedIn(List.copyOf(files), new Openings(standardInput, publishers, otherwise)));
  }
}
