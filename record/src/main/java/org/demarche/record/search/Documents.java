package org.demarche.record.search;

import java.time.LocalDate;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Entries as the index keeps them. */
final class Documents {
  static final String KEY = "key";
  static final String PRINT = "print";
  static final String KIND = "kind";
  static final String TITLE = "title";
  static final String BODY = "body";
  static final String FIRST = "first";
  static final String LAST = "last";
  static final String SIDE = "side";
  static final String ISSUE = "issue";

  private Documents() {}

  static Document of(Entry entry) {
    var document = new Document();
    document.add(new StringField(KEY, entry.key(), Field.Store.NO));
    document.add(new BinaryDocValuesField(KEY, new BytesRef(entry.key())));
    document.add(new NumericDocValuesField(PRINT, entry.print()));
    document.add(new StringField(KIND, entry.kind(), Field.Store.NO));
    String title = entry.title();
    if (title != null) {
      document.add(new TextField(TITLE, title, Field.Store.NO));
    }
    document.add(new TextField(BODY, entry.body(), Field.Store.NO));
    day(document, FIRST, entry.first());
    day(document, LAST, entry.last());
    entry.sides().forEach(side -> document.add(new StringField(SIDE, side, Field.Store.NO)));
    entry.issues().forEach(issue -> document.add(new StringField(ISSUE, issue, Field.Store.NO)));
    return document;
  }

  private static void day(Document document, String field, @Nullable LocalDate day) {
    if (day != null) {
      document.add(new LongPoint(field, day.toEpochDay()));
    }
  }
}
