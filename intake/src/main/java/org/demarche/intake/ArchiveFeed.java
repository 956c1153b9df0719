package org.demarche.intake;

import java.io.IOException;
import java.time.LocalDate;
import org.demarche.intake.archive.Archive;
import org.demarche.intake.archive.Entry;
import org.demarche.intake.archive.Entry.Broken;
import org.demarche.intake.archive.Entry.Capture;
import org.demarche.intake.archive.Entry.Passed;
import org.demarche.intake.limit.Refusal;
import org.demarche.intake.page.PageSource;
import org.demarche.intake.page.Publishers;
import org.jspecify.annotations.Nullable;

/** A web archive, page by page: a report for each with an article, its address the report's id. */
final class ArchiveFeed implements Feed {
  private final String name;
  private final Archive archive;
  private final Publishers publishers;
  private final @Nullable LocalDate otherwise;
  private boolean over;

  ArchiveFeed(String name, Archive archive, Publishers publishers, @Nullable LocalDate otherwise) {
    this.publishers = publishers;
    this.name = name;
    this.archive = archive;
    this.otherwise = otherwise;
  }

  @Override
  public @Nullable Arrival next() {
    if (over) {
      return null;
    }
    try {
      Entry entry = archive.next();
      return entry == null ? null : arrival(entry);
    } catch (IOException e) {
      over = true;
      return Refused.of(name, Failures.reading(e));
    }
  }

  private Arrival arrival(Entry entry) {
    if (entry instanceof Capture capture) {
      return page(capture);
    }
    if (entry instanceof Broken broken) {
      return new Refused(name, "byte " + broken.place(), broken.reason(), null);
    }
    Passed passed = (Passed) entry;
    return new SetAside(Addresses.plain(passed.url()), reason(passed.why()));
  }

  private Arrival page(Capture capture) {
    String url = Addresses.plain(capture.url());
    var source = new PageSource(url, capture.charset(), capture.fetched(), publishers);
    try {
      return PageFile.read(url, capture.bytes(), source, otherwise);
    } catch (Refusal e) {
      return new SetAside(url, SetAside.Reason.NO_ARTICLE);
    }
  }

  private static SetAside.Reason reason(Entry.Why why) {
    return switch (why) {
      case REVISIT -> SetAside.Reason.REVISIT;
      case DUPLICATE -> SetAside.Reason.DUPLICATE;
      case NO_PAGE -> SetAside.Reason.NO_PAGE;
    };
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
