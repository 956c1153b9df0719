package org.demarche.record.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Finds entries in an open index. */
final class Finder {
  /** A word in the title weighs as much as so many in the body. */
  private static final float TITLE_WEIGHT = 2;

  private record Hit(String key, float score) {}

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparing(Hit::score, Comparator.reverseOrder()).thenComparing(Hit::key);

  private final IndexSearcher searcher;
  private final Analyzer analyzer;

  Finder(IndexSearcher searcher, Analyzer analyzer) {
    this.searcher = searcher;
    this.analyzer = analyzer;
  }

  /** The keys of what is found, the best first; what is as good as another by key. */
  List<String> find(Search search) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query(search), search.most()).scoreDocs) {
      hits.add(new Hit(key(hit.doc), hit.score));
    }
    return hits.stream().sorted(BEST_FIRST).map(Hit::key).toList();
  }

  private String key(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues keys = leaf.reader().getBinaryDocValues(Documents.KEY);
    if (keys == null || !keys.advanceExact(document - leaf.docBase)) {
      throw new IOException("an entry without a key");
    }
    return keys.binaryValue().utf8ToString();
  }

  /** The passage of a text that shows best what was looked for; the beginning where none does. */
  static String passage(Analyzer analyzer, Search search, String text) throws IOException {
    var highlighter =
        UnifiedHighlighter.builderWithoutSearcher(analyzer).withFormatter(new Passages()).build();
    Object passage =
        highlighter.highlightWithoutSearcher(Documents.BODY, words(analyzer, search), text, 1);
    return passage == null ? "" : passage.toString();
  }

  private Query query(Search search) {
    var all = new BooleanQuery.Builder();
    all.add(words(analyzer, search), Occur.MUST);
    if (!search.kinds().isEmpty()) {
      var kinds = new BooleanQuery.Builder();
      search.kinds().forEach(k -> kinds.add(term(Documents.KIND, k), Occur.SHOULD));
      all.add(kinds.build(), Occur.FILTER);
    }
    search.sides().forEach(side -> all.add(term(Documents.SIDE, side), Occur.FILTER));
    if (search.issue() != null) {
      all.add(term(Documents.ISSUE, search.issue()), Occur.FILTER);
    }
    if (search.period().from() != null) {
      long from = search.period().first().toEpochDay();
      all.add(LongPoint.newRangeQuery(Documents.LAST, from, Long.MAX_VALUE), Occur.FILTER);
    }
    if (search.period().to() != null) {
      long to = search.period().last().toEpochDay();
      all.add(LongPoint.newRangeQuery(Documents.FIRST, Long.MIN_VALUE, to), Occur.FILTER);
    }
    return all.build();
  }

  private static Query words(Analyzer analyzer, Search search) {
    var parser =
        new SimpleQueryParser(analyzer, Map.of(Documents.BODY, 1f, Documents.TITLE, TITLE_WEIGHT));
    parser.setDefaultOperator(Occur.MUST);
    Query query = parser.parse(search.words());
    return search.words().isBlank() ? new MatchAllDocsQuery() : query;
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
