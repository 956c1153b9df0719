package org.demarche.cli;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.desk.Desk;
import org.demarche.desk.delivery.Feeds;
import org.demarche.desk.delivery.Outside;
import org.demarche.desk.guard.Passwords;
import org.demarche.desk.guard.Setting;
import org.demarche.reading.Reader;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche desk}: the record in the browser. */
@Command(
    name = "desk",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Opens the record in the browser: to look, to search, to correct. Ends with Ctrl+C.",
      "With FILE: reads these into a record that lasts as long as the desk is open."
    })
final class DeskCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Optional<Path>, Reader> load;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "What 'demarche read' takes: text, pages, JSON Lines, folders.")
  private List<String> inputs = List.of();

  @Mixin private RecordOptions record = new RecordOptions();
  @Mixin private ReaderOptions reading = new ReaderOptions();

  @Option(
      names = "--port",
      defaultValue = "8023",
      description = "Default: ${DEFAULT-VALUE}; 0 for any that is free.")
  private int port = 8023;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "Where it listens; default: ${DEFAULT-VALUE}, which only this machine reaches. Others need"
              + " --passwords and --name.")
  private String host = "127.0.0.1";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The name under which a proxy with TLS serves it, such as desk.example.org.")
  private @Nullable String name;

  @Option(
      names = "--passwords",
      paramLabel = "FILE",
      description = "Who may come in: lines that --password makes.")
  private @Nullable Path passwords;

  @Option(
      names = "--password",
      paramLabel = "NAME",
      description = "Ask for a password, print the line for somebody, and end.")
  private @Nullable String password;

  @Option(names = "--no-browser", description = "Do not open a browser.")
  private boolean quiet;

  DeskCommand(Streams streams, Function<Optional<Path>, Reader> load) {
    this.streams = streams;
    this.load = load;
  }

  @Override
  public Integer call() {
    if (password != null) {
      return line(password);
    }
    reading.check();
    Setting setting = setting();
    Supplier<Reader> reader = reading.later(load);
    try {
      if (inputs.isEmpty()) {
        kept(setting, reader);
      } else {
        temporary(setting, reader);
      }
    } finally {
      closed.countDown();
    }
    return ExitCode.OK.number();
  }

  private void kept(Setting setting, Supplier<Reader> reader) {
    try (DiplomaticRecord opened = record.open(Access.WRITE)) {
      var feeds = new WatchedFeeds(WatchedFeeds.besides(record.file()));
      serve(opened, setting, new Outside(new Receiving(reader, reading, streams), feeds));
    }
  }

  /** Asks for a password; a console that is no terminal, as newer runtimes have it, gives none. */
  @SuppressWarnings("SystemConsoleNull")
  private int line(String who) {
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("Password of %s: ", who);
    if (typed == null) {
      throw wrong("--password asks on a terminal, and there is none");
    }
    try {
      new Output(streams.out()).write(Passwords.line(who, typed) + '\n');
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    return ExitCode.OK.number();
  }

  private Setting setting() {
    if (port < 0 || port > 65_535) {
      throw wrong("--port must be from 0 to 65535: " + port);
    }
    Path visits =
        inputs.isEmpty()
            ? record.file().resolveSibling(record.file().getFileName() + ".seen")
            : null;
    try {
      return new Setting(
          host,
          port,
          name,
          passwords == null ? null : Passwords.of(passwords),
          System.getProperty("user.name", "somebody"),
          visits,
          Clock.systemUTC());
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("--passwords: cannot be read: " + e.getMessage(), e);
    }
  }

  private void temporary(Setting setting, Supplier<Reader> reader) {
    try (Scratch scratch = Scratch.make();
        DiplomaticRecord opened = scratch.record()) {
      new Intaking(streams, reader).into(opened, inputs, null, reading);
      serve(
          opened, setting, new Outside(new Receiving(reader, reading, streams), () -> Feeds.NONE));
    } catch (IOException e) {
      throw new CliException(ExitCode.RESOURCES, "no room for a record: " + e.getMessage());
    }
  }

  private void serve(DiplomaticRecord opened, Setting setting, Outside outside) {
    Indexing.of(opened, streams);
    try (Desk desk = Desk.open(opened, setting, outside)) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::end, "desk-end"));
      new Output(streams.out()).write("the desk is open at " + desk.address() + '\n');
      if (!quiet) {
        Browser.open(desk.address());
      }
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** On Ctrl+C: waits until the record is closed as it should be. */
  private void end() {
    ended.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
