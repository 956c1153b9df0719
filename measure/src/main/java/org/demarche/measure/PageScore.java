package org.demarche.measure;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.demarche.intake.page.Page;
import org.demarche.intake.page.PageReader;
import org.demarche.intake.page.PageSource;
import org.demarche.reading.table.Row;
import org.demarche.reading.table.Table;

/**
 * The days of publication that are found on pages, against those that a person read off them, and
 * how fast pages are read. The pages lie in a folder of the user's; {@code page-days.tsv} has the
 * days.
 */
public final class PageScore {
  private static final double NANOS = 1e9;

  /** So long the speed is measured, seconds of the processor's time. */
  private static final double SECONDS = 10;

  private final Map<String, LocalDate> days = new LinkedHashMap<>();
  private final Map<String, byte[]> pages;

  private PageScore(Map<String, byte[]> pages) {
    this.pages = pages;
    for (Row row : Table.resource(PageScore.class, "page-days.tsv")) {
      days.put(row.get("page"), LocalDate.parse(row.get("day")));
    }
  }

  /**
   * Of the pages in a folder ({@code .html}, {@code .html.gz}), by their names.
   *
   * @throws IOException when they cannot be read
   */
  public static PageScore of(Path folder) throws IOException {
    Map<String, byte[]> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".html") || name.endsWith(".html.gz")) {
          pages.put(name.replaceFirst("\\.html(\\.gz)?$", ""), bytes(file));
        }
      }
    }
    return new PageScore(pages);
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return file.toString().endsWith(".gz")
          ? new GZIPInputStream(stream).readAllBytes()
          : stream.readAllBytes();
    }
  }

  /** How many days there are to find, and how many are found right. */
  public List<Figure> figures() {
    double right = days.size() - errors().size();
    return List.of(
        new Figure("pages with a day", days.size(), false),
        new Figure("day right", right / days.size(), false),
        new Figure("pages a second", speed(), false));
  }

  /** A line for each page whose day is wrong or missing, with all days that it names. */
  public List<String> errors() {
    List<String> errors = new ArrayList<>();
    days.forEach(
        (name, day) -> {
          byte[] bytes = pages.get(name);
          Optional<Page> page =
              bytes == null ? Optional.empty() : PageReader.read(bytes, PageSource.UNKNOWN);
          LocalDate found = page.map(Page::published).orElse(null);
          if (!day.equals(found)) {
            String all = page.map(p -> p.days().toString()).orElse("no article");
            errors.add(name + ": " + day + ", found " + found + " of " + all);
          }
        });
    return errors;
  }

  /** Pages a second of one core's time, once the machine is warm. */
  private double speed() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    once();
    once();
    long begin = threads.getCurrentThreadCpuTime();
    long read = 0;
    double seconds = 0;
    while (seconds < SECONDS && !pages.isEmpty()) {
      read += once();
      seconds = (threads.getCurrentThreadCpuTime() - begin) / NANOS;
    }
    return seconds == 0 ? 0 : read / seconds;
  }

  private int once() {
    pages.values().forEach(bytes -> PageReader.read(bytes, PageSource.UNKNOWN));
    return pages.size();
  }
}
