package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final AtomicLong nanos = new AtomicLong();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private Progress of(Progress.Kind kind) {
    return new Progress(
        new PrintStream(bytes, true, StandardCharsets.UTF_8),
        kind,
        () -> nanos.addAndGet(1L << 30));
  }

  private String shown() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void terminalGetsOneLineThatRenewsItself() {
    Progress progress = of(Progress.Kind.LIVE);
    progress.report();
    progress.report();
    assertThat(shown()).contains("\r").contains("2 reports read").doesNotContain("\n");
  }

  @Test
  void otherStreamsGetLinesNowAndThen() {
    Progress progress = of(Progress.Kind.LINES);
    for (int i = 0; i < 20; i++) {
      progress.report();
    }
    assertThat(shown().lines()).hasSize(2).allMatch(line -> line.endsWith("a second"));
  }

  @Test
  void withoutProgressNothingIsSaid() {
    Progress progress = of(Progress.Kind.NONE);
    progress.report();
    progress.end();
    assertThat(shown()).isEmpty();
  }
}
