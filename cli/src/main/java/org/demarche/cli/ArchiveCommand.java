package org.demarche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * {@code demarche archive}: stands here for who asks what there is. The launcher starts the module
 * {@code archive}, which has a class path of its own, and does not come here.
 */
@Command(
    name = "archive",
    sortOptions = false,
    description =
        "Reads many reports into a folder of Parquet tables, on this machine or a cluster.")
final class ArchiveCommand implements Callable<Integer> {
  @Unmatched private List<String> options = List.of();

  @Override
  public Integer call() {
    throw new CliException(
        ExitCode.USAGE,
        "./demarche starts 'archive "
            + String.join(" ", options)
            + "': Apache Spark is not among the libraries of this one");
  }
}
