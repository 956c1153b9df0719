package org.demarche.record.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** The index of one record, up to date since it was opened. For one thread. */
public final class SearchIndex implements AutoCloseable {
  /** Another one when entries are kept in another way. */
  private static final String FORMAT = "1";

  private static final String REVISION = "revision";

  /** Another process brings the index up to date. */
  public static final class InUse extends IOException {
    private static final long serialVersionUID = 1L;

    InUse(IOException cause) {
      super(cause);
    }
  }

  private final Directory directory;
  private final DirectoryReader reader;
  private final Analyzer analyzer;

  private SearchIndex(Directory directory, DirectoryReader reader, Analyzer analyzer) {
    this.directory = directory;
    this.reader = reader;
    this.analyzer = analyzer;
  }

  /**
   * Opens the index in a folder, makes it or brings it up to date before; where the folder may not
   * be written, it is made in memory.
   *
   * @throws InUse when another process is at it
   * @throws IOException when it can be neither read nor made
   */
  public static SearchIndex open(Path folder, Source source) throws IOException {
    Directory directory = directory(folder);
    var analyzer = new EnglishAnalyzer();
    try {
      return upToDate(directory, analyzer, source);
    } catch (LockObtainFailedException e) {
      throw new InUse(e);
    } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
      clear(directory); // broken, or of another version: it is made anew
      return upToDate(directory, analyzer, source);
    }
  }

  private static Directory directory(Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    boolean writable =
        Files.isDirectory(folder)
            ? Files.isWritable(folder)
            : parent != null && Files.isWritable(parent);
    return writable ? FSDirectory.open(folder) : new ByteBuffersDirectory();
  }

  private static SearchIndex upToDate(Directory directory, Analyzer analyzer, Source source)
      throws IOException {
    boolean there = DirectoryReader.indexExists(directory);
    if (!there || !isCurrent(directory, source)) {
      write(directory, analyzer, source, there);
    }
    return new SearchIndex(directory, DirectoryReader.open(directory), analyzer);
  }

  private static String revision(Source source) {
    return FORMAT + ' ' + source.revision();
  }

  private static boolean isCurrent(Directory directory, Source source) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> told = reader.getIndexCommit().getUserData();
      return revision(source).equals(told.get(REVISION));
    }
  }

  private static void write(Directory directory, Analyzer analyzer, Source source, boolean there)
      throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      if (there && isOfThisFormat(directory)) {
        catchUp(directory, writer, source);
      } else {
        writer.deleteAll();
        source.all(entry -> add(writer, entry));
      }
      writer.setLiveCommitData(Map.of(REVISION, revision(source)).entrySet());
      writer.commit();
    }
  }

  private static boolean isOfThisFormat(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      String told = reader.getIndexCommit().getUserData().getOrDefault(REVISION, "");
      return told.startsWith(FORMAT + ' ');
    }
  }

  /** Takes out what is gone or changed, puts in what is new or changed. */
  private static void catchUp(Directory directory, IndexWriter writer, Source source)
      throws IOException {
    Map<String, Long> missing = source.prints();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (String gone : Stale.keys(reader, missing)) {
        writer.deleteDocuments(new Term(Documents.KEY, gone));
      }
    }
    source.some(missing.keySet(), entry -> add(writer, entry));
  }

  private static void add(IndexWriter writer, Entry entry) {
    try {
      writer.addDocument(Documents.of(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Directory directory) throws IOException {
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
    return new Finder(reader, analyzer).find(search);
  }

  /**
   * The passage of a text that shows best what was looked for.
   *
   * @throws IOException when the text cannot be taken apart
   */
  public String passage(Search search, String text) throws IOException {
    return new Finder(reader, analyzer).passage(search, text);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    analyzer.close();
  }
}
