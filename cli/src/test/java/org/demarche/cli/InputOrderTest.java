package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InputOrderTest {

  @Test
  void resultsComeInTheOrderOfTheInput() {
    List<Integer> results = new ArrayList<>();
    try (var order = new InputOrder<Integer>(4, results::add)) {
      for (int i = 0; i < 200; i++) {
        int number = i;
        order.add(
            () -> {
              Thread.sleep(number % 7 == 0 ? 3 : 0);
              return number;
            },
            1);
      }
      order.finish();
    }
    assertThat(results).containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void noMoreIsUnderWayThanTheWindowHolds() {
    List<Integer> done = new ArrayList<>();
    int most = 0;
    try (var order = new InputOrder<Integer>(2, done::add)) {
      for (int i = 0; i < 100; i++) {
        order.add(() -> 0, 1);
        most = Math.max(most, i + 1 - done.size());
      }
      order.finish();
    }
    assertThat(most).isBetween(0, 8);
    assertThat(done).hasSize(100);
  }

  @Test
  void heavyWorkIsDoneAlone() {
    List<Integer> results = new ArrayList<>();
    try (var order = new InputOrder<Integer>(4, results::add)) {
      order.add(() -> 1, 100L << 20);
      order.add(() -> 2, 100L << 20);
      assertThat(results).contains(1);
      order.finish();
    }
    assertThat(results).containsExactly(1, 2);
  }
}
