package org.demarche.intake.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.demarche.intake.archive.Entry.Broken;
import org.demarche.intake.archive.Entry.Capture;
import org.demarche.intake.archive.Entry.Passed;
import org.demarche.intake.archive.Entry.Why;
import org.demarche.intake.limit.Bytes;
import org.demarche.intake.limit.Limits;
import org.demarche.intake.limit.Refusal;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The entries of one web archive, in its order, one at a time. Holds a few bytes for each page that
 * it has seen. For one thread.
 */
public final class Archive implements Closeable {
  private static final int OK = 200;

  private final Records records;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param records where the records come from
   */
  public Archive(Records records) {
    this.records = records;
  }

  /**
   * The next entry, or null after the last.
   *
   * @throws IOException when the file itself cannot be read
   */
  public @Nullable Entry next() throws IOException {
    while (true) {
      Records.Found found = records.next();
      if (found == null) {
        return null;
      }
      if (found.broken() != null) {
        return new Broken(found.place(), found.broken());
      }
      Optional<Entry> entry = entry(found);
      if (entry.isPresent()) {
        return entry.get();
      }
    }
  }

  private Optional<Entry> entry(Records.Found found) throws IOException {
    WarcRecord record = found.record();
    try {
      if (record instanceof WarcRevisit revisit) {
        return Optional.of(new Passed(address(revisit), Why.REVISIT));
      }
      return record instanceof WarcResponse response
          ? Optional.of(response(response))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // whatever one record holds must not stop the rest
      return Optional.of(new Broken(found.place(), records.skip(e)));
    } catch (Refusal e) {
      return Optional.of(new Broken(found.place(), e.reason()));
    }
  }

  private Entry response(WarcResponse response) throws IOException, Refusal {
    String url = address(response);
    if (!url.startsWith("http")) {
      return new Passed(url, Why.NO_PAGE);
    }
    HttpResponse http = response.http();
    MediaType type = http.contentType();
    if (http.status() != OK || !isPage(type)) {
      return new Passed(url, Why.NO_PAGE);
    }
    byte[] bytes = Bytes.all(http.bodyDecoded().stream(), Limits.PAGE_BYTES);
    if (!seen.add(Fingerprint.of(url, bytes))) {
      return new Passed(url, Why.DUPLICATE);
    }
    return new Capture(url, response.date(), type.parameters().get("charset"), bytes);
  }

  private static String address(WarcTargetRecord record) throws Refusal {
    String target = record.target();
    if (target == null) {
      throw Refusal.because("a record without an address");
    }
    return target;
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML)
        || (type.type().equals("application") && type.subtype().equals("xhtml+xml"));
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
