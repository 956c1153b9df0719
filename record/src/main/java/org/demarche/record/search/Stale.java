package org.demarche.record.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;

/** Finds what an index has that the record has no more, or has otherwise. */
final class Stale {
  private Stale() {}

  /**
   * The keys of entries that are gone or changed.
   *
   * @param prints the print of every entry of the record, by key; those that the index has as they
   *     are, are taken out
   */
  static List<String> keys(DirectoryReader reader, Map<String, Long> prints) throws IOException {
    List<String> stale = new ArrayList<>();
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      BinaryDocValues keys = leaf.getBinaryDocValues(Documents.KEY);
      NumericDocValues told = leaf.getNumericDocValues(Documents.PRINT);
      Bits live = leaf.getLiveDocs();
      for (int document = 0; document < leaf.maxDoc(); document++) {
        if (live != null && !live.get(document)) {
          continue;
        }
        if (keys == null || told == null || !keys.advanceExact(document)) {
          throw new IOException("an entry without a key");
        }
        String key = keys.binaryValue().utf8ToString();
        Long print = prints.get(key);
        if (print != null && told.advanceExact(document) && told.longValue() == print) {
          prints.remove(key);
        } else {
          stale.add(key);
        }
      }
    }
    return stale;
  }
}
