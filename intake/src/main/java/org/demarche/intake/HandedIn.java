package org.demarche.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.demarche.intake.limit.Refusal;
import org.jspecify.annotations.Nullable;

/** Opens files that were handed in, one after the other, under the names that they were given. */
final class HandedIn implements Feeds {
  private final Deque<Handed> files;
  private final Openings openings;

  HandedIn(List<Handed> files, Openings openings) {
    this.files = new ArrayDeque<>(files);
    this.openings = openings;
  }

  @Override
  public @Nullable Feed next() {
    Handed file = files.poll();
    if (file == null) {
      return null;
    }
    try {
      return openings.handed(file);
    } catch (IOException e) {
      return Feed.of(Refused.of(file.name(), Failures.reading(e)));
    } catch (Refusal e) {
      return Feed.of(Refused.of(file.name(), e));
    }
  }
}
