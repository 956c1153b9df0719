package org.demarche.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.demarche.cli.conllu.ConlluException;
import org.demarche.cli.conllu.ConlluReader;
import org.demarche.cli.conllu.ConlluSentence;
import org.demarche.cli.conllu.ConlluText;
import org.demarche.cli.terminal.Plain;
import org.demarche.intake.Arrival;
import org.demarche.intake.Arrivals;
import org.demarche.intake.Intake;
import org.demarche.intake.Refused;
import org.demarche.intake.SetAside;
import org.demarche.intake.Taken;
import org.demarche.reading.language.EncoderEngine;
import org.demarche.reading.language.LanguageEngine;
import org.demarche.reading.language.syntax.Parser;
import org.demarche.reading.language.syntax.WordAnalysis;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code demarche parse}: words and sentences in, trees out. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Parses texts, or the given words of CoNLL-U, and prints CoNLL-U.")
final class ParseCommand implements Callable<Integer> {
  /** How much of an input shows what it is. */
  private static final int BEGINNING = 8_192;

  /** So many sentences are parsed at once: those of like length go through the network together. */
  private static final int PORTION = 500;

  private final Streams streams;
  private final Supplier<Parser> load;
  private @Nullable Parser parser;
  private ExitCode code = ExitCode.OK;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "CoNLL-U (.conllu), whose words are taken as they are, or what 'read' takes;"
              + " - for standard input.")
  private List<String> inputs = List.of();

  ParseCommand(Streams streams, Supplier<Parser> load) {
    this.streams = streams;
    this.load = load;
  }

  @Override
  public Integer call() {
    var output = new Output(streams.out());
    for (String input : inputs) {
      try (InputStream stream = open(input)) {
        if (stream != null && isConllu(input, stream)) {
          parse(new ConlluReader(input.equals("-") ? "stdin" : input, stream), output);
        } else {
          parse(input, stream == null ? streams.in() : stream, output);
        }
      } catch (ConlluException e) {
        refuse(String.valueOf(e.getMessage()));
      } catch (IOException e) {
        refuse(input + ": cannot be read: " + e.getMessage());
      }
    }
    return code.number();
  }

  /** The bytes of an input; null where it is a folder or is not there, which intake can tell. */
  private @Nullable InputStream open(String input) throws IOException {
    if (input.equals("-")) {
      return new BufferedInputStream(streams.in(), BEGINNING);
    }
    Path path = Path.of(input);
    return Files.isRegularFile(path)
        ? new BufferedInputStream(Files.newInputStream(path), BEGINNING)
        : null;
  }

  private static boolean isConllu(String input, InputStream stream) throws IOException {
    stream.mark(BEGINNING);
    String beginning = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
    stream.reset();
    return input.endsWith(".conllu") || ConlluReader.isConllu(beginning);
  }

  private void parse(ConlluReader sentences, Output output) throws IOException {
    List<ConlluSentence> portion = new ArrayList<>();
    int done = 0;
    try {
      for (var next = sentences.next(); next.isPresent(); next = sentences.next()) {
        portion.add(next.get());
        if (portion.size() == PORTION) {
          print(portion, done, output);
          done += PORTION;
          portion.clear();
        }
      }
    } catch (ConlluException e) {
      print(portion, done, output); // what stands before the fault is sound
      throw e;
    }
    print(portion, done, output);
  }

  private void print(List<ConlluSentence> portion, int before, Output output) {
    List<List<WordAnalysis>> parsed =
        parser().parse(portion.stream().map(ConlluSentence::forms).toList());
    for (int i = 0; i < portion.size(); i++) {
      output.write(portion.get(i).with(parsed.get(i), before + i + 1));
    }
  }

  private void parse(String input, InputStream standardInput, Output output) {
    LanguageEngine engine = EncoderEngine.with(parser());
    try (Arrivals arrivals = new Intake(standardInput, null).open(List.of(input))) {
      while (arrivals.hasNext()) {
        Arrival arrival = arrivals.next();
        if (arrival instanceof Taken taken) {
          var report = taken.report();
          output.write(ConlluText.of(report.id(), engine.analyse(report)));
        } else if (arrival instanceof Refused refused) {
          refuse(refused.message());
        } else if (arrival instanceof SetAside aside) {
          streams.err().println(Plain.line(aside.message()));
        }
      }
    }
  }

  private Parser parser() {
    if (parser == null) {
      parser = load.get();
    }
    return parser;
  }

  private void refuse(String message) {
    streams.err().println(Plain.line(message));
    code = code.or(ExitCode.REFUSED);
  }
}
