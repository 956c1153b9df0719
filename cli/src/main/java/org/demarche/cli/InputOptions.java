package org.demarche.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which reports are taken in. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Text (.txt), web pages (.html), JSON Lines (.jsonl, .ndjson), PDF (.pdf), letters (.eml),"
              + " mailboxes (.mbox) and web archives (.warc), each also as .gz;"
              + " folders of these; - for standard input.")
  List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day of reports that do not name theirs, as in 2023-06-19.")
  @Nullable LocalDate published;
}
