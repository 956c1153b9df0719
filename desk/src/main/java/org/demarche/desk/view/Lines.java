package org.demarche.desk.view;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demarche.record.Item;
import org.demarche.record.query.Cited;
import org.demarche.record.store.Questions;

/** Makes lines of items. */
public final class Lines {
  private static final int LONGEST_QUOTE = 320;

  private final Sentences sentences;

  /** Lines with these sentences. */
  public Lines(Sentences sentences) {
    this.sentences = sentences;
  }

  /** A line an item, in the same order. */
  public List<ItemLine> of(Questions questions, List<Cited> items) {
    Names names = Names.in(questions, items.stream().map(c -> c.item().content()).toList());
    return items.stream().map(cited -> line(cited, names)).toList();
  }

  /** A line. */
  public ItemLine line(Cited cited, Names names) {
    Item item = cited.item();
    Double score = item.content().score();
    String sentence = sentences.of(item.content(), names);
    String quote = Sentences.cut(Visible.line(cited.quote()), LONGEST_QUOTE);
    return new ItemLine(
        item.key(),
        Days.of(cited),
        item.content().kind().label(),
        Tone.of(item.content(), sentences.wording()).style(),
        sentence,
        String.join(" · ", sentences.circumstances(item.content(), names)),
        sentence.contains(quote) ? "" : quote,
        told(item, cited),
        Objects.toString(item.verdict(), ""),
        score == null || item.content().kind() != org.demarche.record.Kind.EVENT
            ? ""
            : score(score),
        Hold.of(item));
  }

  /** A score with its sign, the minus as long as the plus. */
  public static String score(double score) {
    String text = String.format(Locale.ROOT, "%+.1f", score);
    return text.replace('-', '−');
  }

  private static String told(Item item, Cited cited) {
    if (item.reports() > 1) {
      String origins = item.origins() == 1 ? "1 origin" : item.origins() + " origins";
      return item.reports() + " reports, " + origins;
    }
    String publisher = cited.publisher();
    return Visible.line(publisher == null ? cited.report() : publisher);
  }
}
