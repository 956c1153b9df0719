package org.demarche.record.search;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Passages as they stand in the text, without marks. */
final class Passages extends PassageFormatter {
  @Override
  public String format(Passage[] passages, String content) {
    var text = new StringBuilder();
    for (Passage passage : passages) {
      text.append(text.isEmpty() ? "" : " … ");
      text.append(content, passage.getStartOffset(), passage.getEndOffset());
    }
    return text.toString().strip();
  }
}
