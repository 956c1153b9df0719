package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.demarche.intake.feed.Feeds;

/**
 * Whatever comes is taken, refused or set aside: nothing is thrown, nothing hangs, and the memory
 * of this JVM is enough. 500 inputs here, 10,000 with {@code mvn -Pnightly}.
 */
class HostileInputsTest {
  private static final int LONGEST = 5;

  private static Path folder = Path.of("");

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("hostile");
  }

  @AfterContainer
  static void close() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** How often stands in the module's pom. */
  @Property(seed = "20230619", shrinking = ShrinkingMode.OFF)
  void nothingIsThrownAndNothingHangs(@ForAll Hostile.Kind kind, @ForAll long seed) {
    byte[] bytes = Hostile.mutated(kind, seed);
    List<Arrival> arrivals = Within.seconds(LONGEST, kind + " " + seed, () -> read(kind, bytes));
    assertThat(arrivals).doesNotContainNull();
  }

  private static List<Arrival> read(Hostile.Kind kind, byte[] bytes) throws IOException {
    if (kind == Hostile.Kind.FEED) {
      Feeds.read(bytes);
      return List.of();
    }
    Path file = Files.write(folder.resolve(kind.name), bytes);
    var intake = new Intake(new ByteArrayInputStream(new byte[0]), null);
    try (Arrivals arrivals = intake.open(List.of(file.toString()))) {
      List<Arrival> all = new ArrayList<>();
      arrivals.forEachRemaining(all::add);
      return all;
    }
  }
}
