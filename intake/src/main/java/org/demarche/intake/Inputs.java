package org.demarche.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.intake.limit.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Walks the inputs that the user named and opens them one after the other; folders in the order of
 * their files' names, folders within them where their own name stands.
 */
final class Inputs implements Feeds {
  /** A path to open; {@code named} when the user wrote it, so that it may not be passed over. */
  private record Step(String path, boolean named) {}

  private final Deque<Step> steps = new ArrayDeque<>();
  private final Openings openings;

  Inputs(List<String> names, Openings openings) {
    names.forEach(name -> steps.add(new Step(name, true)));
    this.openings = openings;
  }

  @Override
  public @Nullable Feed next() {
    while (!steps.isEmpty()) {
      Step step = steps.pop();
      try {
        Optional<Feed> feed = open(step);
        if (feed.isPresent()) {
          return feed.get();
        }
      } catch (IOException e) {
        return Feed.of(Refused.of(step.path(), Failures.reading(e)));
      } catch (Refusal e) {
        return Feed.of(Refused.of(step.path(), e));
      }
    }
    return null;
  }

  private Optional<Feed> open(Step step) throws IOException, Refusal {
    if (step.path().equals("-") && step.named()) {
      return Optional.of(openings.standardInput());
    }
    Path path = path(step.path());
    if (Files.isDirectory(path)) {
      enter(path, step.named());
      return Optional.empty();
    }
    Optional<Kind> kind = Kind.ofName(FileSource.fileName(path));
    if (kind.isEmpty() && Files.exists(path)) {
      throw Kind.unknown();
    }
    return Optional.of(openings.file(path, kind.orElse(Kind.TEXT)));
  }

  private static Path path(String name) throws Refusal {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw Refusal.because("not a path: " + e.getReason());
    }
  }

  /** Puts what a folder holds before everything else that is still to come. */
  private void enter(Path folder, boolean named) throws IOException, Refusal {
    List<Path> inside = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.filter(Inputs::counts).forEach(inside::add);
    }
    if (inside.isEmpty() && named) {
      throw Refusal.because("nothing to read in this folder").remedy("it may hold " + Kind.NAMES);
    }
    inside.sort(Comparator.comparing(FileSource::fileName).reversed());
    inside.forEach(path -> steps.push(new Step(path.toString(), false)));
  }

  /** Whether something in a folder is read: no notes to it, nothing hidden, no other kinds. */
  private static boolean counts(Path path) {
    String name = FileSource.fileName(path);
    if (name.startsWith(".")) {
      return false;
    }
    if (Files.isDirectory(path)) {
      return Files.isDirectory(
          path, LinkOption.NOFOLLOW_LINKS); // a link may lead round in a circle
    }
    return isReport(name);
  }

  /** Whether a file of this name in a folder is read. */
  static boolean isReport(String name) {
    return !name.startsWith(".")
        && !name.toUpperCase(Locale.ROOT).startsWith("README")
        && Kind.ofName(name).isPresent();
  }
}
