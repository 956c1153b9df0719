package org.demarche.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program may be killed at any moment. {@code -Plong} does it a hundred times. */
class KillTest {
  private static final int KILLS = Integer.getInteger("demarche.kills", 5);
  private static final int REPORTS = 60 * KILLS;
  private static final int MOST_PORTIONS = 6;
  private static final int MOST_MILLIS = 120;

  @TempDir Path folder;

  @Test
  void a_record_whose_writer_is_killed_again_and_again_is_the_same_in_the_end() throws Exception {
    Path killed = folder.resolve("killed.duckdb");
    long seed = Long.getLong("demarche.seed", 11L);
    var random = new Random(seed);
    long last = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process writer = Adder.start(killed, REPORTS);
      for (int portions = random.nextInt(MOST_PORTIONS); portions > 0; portions--) {
        writer.getInputStream().read();
      }
      Thread.sleep(random.nextInt(MOST_MILLIS));
      writer.destroyForcibly().waitFor();

      try (var record = DiplomaticRecord.open(killed, Access.READ, Duration.ofSeconds(5))) {
        long reports = record.size().reports();
        assertThat(reports)
            .as("seed %d, kill %d: nothing is lost", seed, kill)
            .isGreaterThanOrEqualTo(last);
        assertThat(dump(record)).as("it can be read whole").isNotNull();
        last = reports;
      }
    }
    assertThat(last).as("it was under way when it was killed").isPositive();

    try (var record = DiplomaticRecord.open(killed, Access.WRITE, Duration.ZERO);
        var whole =
            DiplomaticRecord.open(folder.resolve("whole.duckdb"), Access.CREATE, Duration.ZERO)) {
      Adder.add(record, REPORTS);
      Adder.add(whole, REPORTS);
      assertThat(dump(record)).isEqualTo(dump(whole));
    }
  }

  private static String dump(DiplomaticRecord record) throws IOException {
    var text = new StringBuilder();
    record.dump(text);
    return text.toString();
  }
}
