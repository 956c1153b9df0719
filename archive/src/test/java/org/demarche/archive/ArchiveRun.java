package org.demarche.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A run of the verb on this machine. */
record ArchiveRun(int status, String out, String err) {

  /** Runs it in this process, on two cores. */
  static ArchiveRun of(Path folder, String... inputs) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status =
        Main.run(
            arguments(folder, inputs).toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new ArchiveRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Starts it in a process of its own, which can be killed. */
  static Process start(Path folder, String... inputs) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(a -> a.startsWith("--add-opens") || a.startsWith("-X"))
            .toList());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(arguments(folder, inputs));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> arguments(Path folder, String... inputs) {
    List<String> arguments = new ArrayList<>(List.of("--in"));
    arguments.addAll(List.of(inputs));
    arguments.addAll(List.of("--out", folder.toString(), "--threads", "2", "--lot", "2"));
    return arguments;
  }

  /** The folders of lots that were read whole. */
  static List<Path> lots(Path folder) throws IOException {
    Path told = folder.resolve("_archive/batch-00000/told");
    if (!Files.isDirectory(told)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(told)) {
      return all.filter(lot -> Files.exists(lot.resolve("_SUCCESS"))).sorted().toList();
    }
  }
}
