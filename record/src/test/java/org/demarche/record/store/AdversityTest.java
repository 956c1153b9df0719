package org.demarche.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.record.export.Export;
import org.demarche.record.export.Format;
import org.demarche.record.export.Selection;
import org.demarche.record.store.RecordException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way is told, and harms nothing. */
class AdversityTest {
  @TempDir Path folder;
  private boolean mounted;

  /** A small file system of its own, where this machine lets us have one. */
  private Path disk(String size) throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString());
    Assumptions.assumeTrue(mounted, "needs to mount a small file system, which root may");
    return disk;
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false; // no such program here
    }
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      // DuckDB may hold a file that it could not close for want of room until the process ends
      run("umount", "--lazy", folder.resolve("disk").toString());
    }
  }

  private static String dump(DiplomaticRecord record) throws IOException {
    var text = new StringBuilder();
    record.dump(text);
    return text.toString();
  }

  private static void refuses(Reason reason, String words, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            RecordException.class, e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason))
        .hasMessageContaining(words);
  }

  private static DiplomaticRecord open(Path file, Access access) {
    return DiplomaticRecord.open(file, access, Duration.ZERO);
  }

  @Test
  void a_full_disk_is_told_and_what_was_there_is_kept() throws Exception {
    Path disk = disk("8m");
    Path file = disk.resolve("r.duckdb");
    try (var record = open(file, Access.CREATE)) {
      Adder.add(record, 16);
    }
    Path filler = disk.resolve("filler");
    fill(filler);

    refuses(
        Reason.NO_ROOM,
        "no room left on the disk",
        () -> {
          try (var record = open(file, Access.WRITE)) {
            Adder.add(record, 4000);
          }
        });
    refuses(
        Reason.NO_ROOM,
        "cannot be written",
        () -> {
          try (var record = open(file, Access.READ)) {
            new Export(record, Selection.ALL)
                .write(disk.resolve("out"), Format.CSV, List.of(), false);
          }
        });
    try (Stream<Path> left = Files.list(disk.resolve("out"))) {
      assertThat(left).isEmpty();
    }

    Files.delete(filler);
    try (var record = open(file, Access.WRITE)) {
      long reports = record.size().reports();
      Adder.add(record, 16);
      assertThat(record.size().reports()).as("what was added before is there").isEqualTo(reports);
      String kept = dump(record);
      record.derive();
      assertThat(dump(record)).as("no portion is there by halves").isEqualTo(kept);
    }
  }

  /** Leaves some kilobytes. */
  private static void fill(Path filler) throws IOException {
    try (var out = Files.newOutputStream(filler)) {
      byte[] block = new byte[4096];
      while (filler.toFile().getUsableSpace() > 64 * 1024) {
        out.write(block);
      }
    }
  }

  @Test
  void in_a_folder_that_may_not_be_written_a_record_can_be_read_and_nothing_more()
      throws Exception {
    Path disk = disk("16m");
    Path file = disk.resolve("r.duckdb");
    try (var record = open(file, Access.CREATE)) {
      Adder.add(record, 16);
    }
    Assumptions.assumeTrue(
        run("mount", "-o", "remount,ro", disk.toString()), "needs to make a folder read-only");

    try (var record = open(file, Access.READ)) {
      assertThat(record.size().reports()).isPositive();
    }
    refuses(Reason.READ_ONLY, "may not be written", () -> open(file, Access.WRITE).close());
    refuses(
        Reason.READ_ONLY,
        "may not be written",
        () -> open(disk.resolve("new.duckdb"), Access.CREATE).close());
  }

  @Test
  void a_record_in_use_elsewhere_is_told_or_waited_for() throws Exception {
    Path file = folder.resolve("r.duckdb");
    Process holder = Adder.start(file, 0);

    refuses(Reason.IN_USE, "in use by another process", () -> open(file, Access.WRITE).close());
    refuses(Reason.IN_USE, "use --wait", () -> open(file, Access.READ).close());

    Thread later =
        new Thread(
            () -> {
              try {
                Thread.sleep(700);
                holder.getOutputStream().close();
              } catch (IOException | InterruptedException e) {
                holder.destroy();
              }
            });
    later.start();
    DiplomaticRecord.open(file, Access.WRITE, Duration.ofSeconds(30)).close();
    later.join();
    assertThat(holder.waitFor()).isZero();
  }
}
