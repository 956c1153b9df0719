package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.demarche.intake.archive.Archive;
import org.demarche.intake.archive.Records;
import org.demarche.intake.limit.Bytes;
import org.demarche.intake.limit.Limits;
import org.demarche.intake.limit.Refusal;
import org.demarche.intake.page.PageSource;
import org.demarche.intake.page.Publishers;
import org.jspecify.annotations.Nullable;

/** Makes a feed of an input: of a file, or of what is piped in. */
final class Openings {
  private final InputStream standardInput;
  private final Publishers publishers;
  private final @Nullable LocalDate otherwise;
  private boolean drained;

  /**
   * @param otherwise the day of publication of reports that name none
   */
  Openings(InputStream standardInput, Publishers publishers, @Nullable LocalDate otherwise) {
    this.publishers = publishers;
    this.standardInput = standardInput;
    this.otherwise = otherwise;
  }

  Feed standardInput() throws IOException, Refusal {
    if (drained) {
      throw Refusal.because("standard input can be read only once");
    }
    drained = true;
    var source = new StandardInput(standardInput);
    Kind kind = source.kind();
    return kind == Kind.ARCHIVE
        ? archive(source.name(), Records.of(source.open()))
        : feed(source, kind);
  }

  Feed file(Path path, Kind kind) throws IOException, Refusal {
    // jwarc unpacks for itself: each record is packed apart, and a broken one can be passed over
    return kind == Kind.ARCHIVE
        ? archive(path.toString(), Records.of(path))
        : feed(new FileSource(path), kind);
  }

  /** A file wherever it is kept; what is wrong with it is an arrival too. */
  Feed stored(StoredFile file) {
    try {
      Kind kind = Kind.ofName(file.fileName()).orElseThrow(Kind::unknown);
      return kind == Kind.ARCHIVE
          ? archive(file.name(), Records.of(file.open()))
          : feed(new StoredSource(file), kind);
    } catch (IOException e) {
      return Feed.of(Refused.of(file.name(), Failures.reading(e)));
    } catch (Refusal e) {
      return Feed.of(Refused.of(file.name(), e));
    }
  }

  Feed handed(Handed file) throws IOException, Refusal {
    Kind kind = Kind.ofName(file.name()).orElseThrow(Kind::unknown);
    return kind == Kind.ARCHIVE ? archive(file.name(), Records.of(file.path())) : feed(file, kind);
  }

  private Feed archive(String name, Records records) {
    return new ArchiveFeed(name, new Archive(records), publishers, otherwise);
  }

  private Feed feed(Source source, Kind kind) throws IOException, Refusal {
    return switch (kind) {
      case LINES -> new LinesFeed(source, source.open(), otherwise);
      case MAILBOX -> new MailboxFeed(source, source.open(), otherwise);
      case TEXT -> Feed.of(TextReader.read(source.id(), all(source, Limits.FILE_BYTES), otherwise));
      case PAGE ->
          Feed.of(
              PageFile.read(
                  source.id(),
                  all(source, Limits.PAGE_BYTES),
                  PageSource.file(publishers),
                  otherwise));
      case PDF -> Feed.of(PdfFile.read(source.id(), all(source, Limits.PDF_BYTES), otherwise));
      case MAIL ->
          Feed.of(
              MailFile.read(source.id(), source.id(), all(source, Limits.MAIL_BYTES), otherwise));
      case ARCHIVE -> throw new IllegalArgumentException("opened as an archive: " + source.name());
    };
  }

  private static byte[] all(Source source, int limit) throws IOException, Refusal {
    try (InputStream stream = source.open()) {
      return Bytes.all(stream, limit);
    }
  }
}
