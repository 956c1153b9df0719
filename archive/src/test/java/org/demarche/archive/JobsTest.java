package org.demarche.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JobsTest {
  private final Set<String> done = new ConcurrentSkipListSet<>();
  private final Jobs jobs = new Jobs(2);

  @Test
  void allHaveEndedAndNoneIsRunTwice() {
    for (String table : new String[] {"acts", "events", "items"}) {
      jobs.add(() -> assertThat(done.add(table)).isTrue());
    }

    jobs.run();
    assertThat(done).containsExactly("acts", "events", "items");
    jobs.run();
  }

  @Test
  void twoRunAtATime() {
    CountDownLatch both = new CountDownLatch(2);
    for (int i = 0; i < 2; i++) {
      jobs.add(() -> meet(both));
    }

    jobs.run();
    assertThat(both.getCount()).isZero();
  }

  private static void meet(CountDownLatch others) {
    others.countDown();
    try {
      assertThat(others.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theFirstFailureInTheOrderGivenIsToldWhenTheOthersHaveEnded() {
    jobs.add(() -> done.add("reports"));
    jobs.add(
        () -> {
          throw new IllegalArgumentException("no room for acts");
        });
    jobs.add(
        () -> {
          throw new OutOfMemoryError("findings");
        });
    jobs.add(() -> done.add("items"));

    assertThatThrownBy(jobs::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no room for acts");
    assertThat(done).containsExactly("items", "reports");
  }

  @Test
  void wantOfMemoryStaysWhatItIs() {
    jobs.add(
        () -> {
          throw new OutOfMemoryError("findings");
        });

    assertThatThrownBy(jobs::run).isInstanceOf(OutOfMemoryError.class);
  }
}
