package org.demarche.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.demarche.desk.mcp.RecordServer;
import org.demarche.record.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche mcp}: the record for language models. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Answers a language model's questions about the record over the Model Context Protocol, on"
          + " standard input and output, until the input ends. Changes nothing."
    })
final class McpCommand implements Callable<Integer> {
  private final Streams streams;
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RecordOptions record = new RecordOptions();

  @Option(
      names = "--desk",
      paramLabel = "URL",
      defaultValue = "",
      description = "A desk to whose pages answers link; without it they link to the reports.")
  private String desk = "";

  McpCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!desk.isEmpty() && !isAddress()) {
      throw new ParameterException(
          spec.commandLine(), "--desk is no address such as http://127.0.0.1:8023/: " + desk);
    }
    record.open(Access.READ).close(); // what is wrong with it is said before anybody asks
    try (RecordServer server =
        RecordServer.open(
            () -> record.open(Access.READ),
            desk,
            new Version().getVersion()[0].replace("demarche ", ""),
            streams.in(),
            streams.out(),
            Clock.systemUTC())) {
      server.await();
    }
    return ExitCode.OK.number();
  }

  private boolean isAddress() {
    try {
      URI uri = URI.create(desk);
      return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
