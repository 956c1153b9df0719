package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.intake.limit.Refusal;
import org.demarche.intake.page.Publishers;
import org.demarche.reading.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How reports are read. */
final class ReaderOptions {
  @Spec(Target.MIXEE)
  private CommandSpec verb = CommandSpec.create();

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "A folder of your own tables, read after those of the program.")
  private @Nullable Path knowledge;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports are read at a time; default: one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--progress", description = "Say how far it is, on standard error.")
  private boolean progress;

  /**
   * Checks the values.
   *
   * @throws ParameterException when one makes no sense
   */
  void check() {
    if (threads < 1) {
      throw new ParameterException(verb.commandLine(), "--threads must be 1 or more: " + threads);
    }
    if (knowledge != null && !Files.isDirectory(knowledge)) {
      throw new ParameterException(verb.commandLine(), "--knowledge: no such folder: " + knowledge);
    }
  }

  int threads() {
    return threads;
  }

  Optional<Path> knowledge() {
    return Optional.ofNullable(knowledge);
  }

  /**
   * The user's rules for pages of single publishers; none where there are none.
   *
   * @throws CliException when they are broken
   */
  Publishers publishers() {
    Path file = knowledge == null ? null : knowledge.resolve("page").resolve("publishers.tsv");
    try {
      return file == null || !Files.exists(file) ? Publishers.NONE : Publishers.of(file);
    } catch (IOException e) {
      throw new CliException(ExitCode.USAGE, file + ": cannot be read: " + e.getMessage());
    } catch (Refusal e) {
      throw new CliException(ExitCode.USAGE, file + ": " + e.reason());
    }
  }

  /** The reader, on its way while the first input is opened. */
  Supplier<Reader> reader(Function<Optional<Path>, Reader> load) {
    return CompletableFuture.supplyAsync(() -> load.apply(knowledge()))::join;
  }

  /** The reader, made when it is first asked for. */
  Supplier<Reader> later(Function<Optional<Path>, Reader> load) {
    return new Supplier<>() {
      private @Nullable Reader made;

      @Override
      public synchronized Reader get() {
        Reader reader = made == null ? load.apply(knowledge()) : made;
        made = reader;
        return reader;
      }
    };
  }

  /**
   * How far it is.
   *
   * @param scrolls whether results scroll by on standard output: nobody needs to be told on the
   *     same terminal that they come
   */
  Progress progress(Streams streams, boolean scrolls) {
    return new Progress(streams.err(), kind(streams, scrolls), System::nanoTime);
  }

  private Progress.Kind kind(Streams streams, boolean scrolls) {
    boolean quiet = !scrolls || !streams.terminal().out();
    if (streams.terminal().err() && (progress || quiet)) {
      return Progress.Kind.LIVE;
    }
    return progress ? Progress.Kind.LINES : Progress.Kind.NONE;
  }
}
