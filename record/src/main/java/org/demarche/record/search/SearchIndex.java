package org.demarche.record.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The index of one record. It shows one revision of it, and is brought to another by who knows what
 * changed between them. Searches go on meanwhile; safe for several threads.
 */
public final class SearchIndex implements AutoCloseable {
  /** Another one when entries are kept in another way. */
  private static final String FORMAT = "1 ";

  private static final String REVISION = "revision";

  /** What is written at once when it is made whole. */
  private static final double MEGABYTES = 128;

  /** Another process brings the index up to date. */
  public static final class InUse extends IOException {
    private static final long serialVersionUID = 1L;

    InUse(IOException cause) {
      super(cause);
    }
  }

  private final Directory directory;
  private final Analyzer analyzer = new EnglishAnalyzer();
  private @Nullable SearcherManager searchers;
  private @Nullable String revision;

  private SearchIndex(Directory directory) {
    this.directory = directory;
  }

  /**
   * Opens the index in a folder; where there is none, or a broken one, it has to be made. Where the
   * folder may not be written, it is made in memory.
   *
   * @throws IOException when the folder cannot be read
   */
  public static SearchIndex open(Path folder) throws IOException {
    var index = new SearchIndex(directory(folder));
    try {
      index.look();
    } catch (IOException | IllegalArgumentException e) {
      index.revision = null; // broken, or of another version of the library: it is made anew
    }
    return index;
  }

  private static Directory directory(Path folder) throws IOException {
    return isWritable(folder) || Files.isReadable(folder)
        ? FSDirectory.open(folder)
        : new ByteBuffersDirectory();
  }

  /** Whether an index in a folder would last. */
  public static boolean isWritable(Path folder) {
    Path parent = folder.toAbsolutePath().getParent();
    return Files.isDirectory(folder)
        ? Files.isWritable(folder)
        : parent != null && Files.isWritable(parent);
  }

  /** The revision of the record that it shows; null where it has to be made. */
  public synchronized @Nullable String revision() {
    return revision;
  }

  /** Looks at what is in the folder now. */
  private void look() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return;
    }
    if (searchers == null) {
      searchers = new SearcherManager(directory, null);
    } else {
      searchers.maybeRefreshBlocking();
    }
    IndexSearcher searcher = searchers.acquire();
    try {
      var reader = (DirectoryReader) searcher.getIndexReader();
      String told = reader.getIndexCommit().getUserData().getOrDefault(REVISION, "");
      revision = told.startsWith(FORMAT) ? told.substring(FORMAT.length()) : null;
    } finally {
      searchers.release(searcher);
    }
  }

  /**
   * Makes it whole.
   *
   * @throws InUse when another process is at it
   * @throws IOException when it cannot be written
   */
  public synchronized void make(Source source) throws IOException {
    close(searchers);
    searchers = null;
    clear();
    write(source, writer -> source.all(entry -> add(writer, entry)));
  }

  /**
   * Takes out what is gone or changed, puts in what is new or changed, by comparing all of it.
   *
   * @throws InUse when another process is at it
   * @throws IOException when it cannot be written
   */
  public synchronized void catchUp(Source source) throws IOException {
    Map<String, Long> missing = source.prints();
    write(
        source,
        writer -> {
          try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (String gone : Stale.keys(reader, missing)) {
              writer.deleteDocuments(new Term(Documents.KEY, gone));
            }
          }
          source.some(missing.keySet(), entry -> add(writer, entry));
        });
  }

  /**
   * Brings it to another revision.
   *
   * @param changed all that came, went or changed between the two, and what else one likes
   * @throws InUse when another process is at it
   * @throws IOException when it cannot be written
   */
  public synchronized void update(Source source, Collection<String> changed) throws IOException {
    write(
        source,
        writer -> {
          for (String key : changed) {
            writer.deleteDocuments(new Term(Documents.KEY, key));
          }
          source.some(changed, entry -> add(writer, entry));
        });
  }

  private interface Work {
    void with(IndexWriter writer) throws IOException;
  }

  private void write(Source source, Work work) throws IOException {
    String shown = source.revision();
    var config = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(MEGABYTES);
    try (var writer = new IndexWriter(directory, config)) {
      work.with(writer);
      writer.setLiveCommitData(Map.of(REVISION, FORMAT + shown).entrySet());
      writer.commit();
    } catch (LockObtainFailedException e) {
      throw new InUse(e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    look();
  }

  private static void add(IndexWriter writer, Entry entry) {
    try {
      writer.addDocument(Documents.of(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void clear() throws IOException {
    for (String file : directory.listAll()) {
      directory.deleteFile(file);
    }
  }

  /**
   * The keys of what is found, the best first.
   *
   * @throws IOException when the index breaks
   */
  public List<String> find(Search search) throws IOException {
    SearcherManager open = open();
    IndexSearcher searcher = open.acquire();
    try {
      return new Finder(searcher, analyzer).find(search);
    } finally {
      open.release(searcher);
    }
  }

  private synchronized SearcherManager open() throws IOException {
    if (searchers == null) {
      throw new IOException("the index is not made");
    }
    return searchers;
  }

  /**
   * The passage of a text that shows best what was looked for.
   *
   * @throws IOException when the text cannot be taken apart
   */
  public String passage(Search search, String text) throws IOException {
    return Finder.passage(analyzer, search, text);
  }

  private static void close(@Nullable SearcherManager searchers) throws IOException {
    if (searchers != null) {
      searchers.close();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    close(searchers);
    directory.close();
    analyzer.close();
  }
}
