package org.demarche.desk.view;

import java.util.List;
import org.demarche.record.query.Arrival;

/**
 * A report with what was found in it.
 *
 * @param shell what stands around it
 * @param key its key
 * @param title its title, else its id
 * @param about publisher, day, address and authors, in one line
 * @param replaced key of the version that counts in its place; empty where it counts
 * @param kinds which kinds of items it has, to choose from
 * @param paragraphs its text, piece by piece
 * @param others near copies and other versions
 * @param items how many items it shows
 */
public record ReportView(
    Shell shell,
    String key,
    String title,
    String about,
    String replaced,
    List<Choice> kinds,
    List<Paragraph> paragraphs,
    List<Arrival> others,
    int items) {

  /** A kind of item to choose: its label, how many, whether it is shown. */
  public record Choice(String label, int count, boolean chosen) {}

  /**
   * A paragraph, and beside it the items whose words begin in it.
   *
   * @param pieces its text
   * @param items the items
   */
  public record Paragraph(List<Piece> pieces, List<ItemLine> items) {}

  /**
   * Words that show the same items.
   *
   * @param text the words
   * @param items keys of the items, with a space between; empty for none
   * @param depth how many items, three at most
   */
  public record Piece(String text, String items, int depth) {}
}
