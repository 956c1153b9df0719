package org.demarche.bench;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.Reader;
import org.demarche.reading.Reading;
import org.demarche.reading.actor.ActorReader;
import org.demarche.reading.actor.ActorTables;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.actor.TableSource;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.EventReader;
import org.demarche.reading.event.Lexicon;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.EncoderEngine;
import org.demarche.reading.language.LanguageEngine;
import org.demarche.reading.speech.SpeechReader;
import org.demarche.reading.speech.Statement;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.time.TimeExpression;
import org.demarche.reading.time.TimeReader;
import org.demarche.report.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A full reading of the texts, and some of its stages on what the stages before them found. */
@State(Scope.Benchmark)
public class ReadingBench {
  private final List<Report> reports = new ArrayList<>();
  private final List<Analysed> analysed = new ArrayList<>();
  private final LanguageEngine language = EncoderEngine.load();
  private final Knowledge knowledge = Knowledge.bundled();
  private final Reader reader = Reader.with(language, knowledge);
  private final TimeReader times = TimeReader.load();
  private final ActorReader actors =
      new ActorReader(ActorTables.load(List.of(TableSource.bundled())));
  private final EventReader events = new EventReader(Lexicon.load(knowledge));
  private final SpeechReader speech = new SpeechReader(knowledge);

  private record Analysed(
      Report report, AnalysedText text, List<TimeExpression> times, Actors actors) {}

  /** Reads what the stages get. */
  @Setup
  public void prepare() {
    for (Report report : Texts.load()) {
      reports.add(report);
      AnalysedText text = language.analyse(report);
      analysed.add(
          new Analysed(
              report,
              text,
              times.read(text, report.published()),
              actors.read(text, report.published())));
    }
  }

  /** All stages. */
  @Benchmark
  public List<Reading> all() {
    return reports.stream().map(reader::read).toList();
  }

  /** Sentences, words, trees and names. */
  @Benchmark
  public List<AnalysedText> language() {
    return reports.stream().map(language::analyse).toList();
  }

  /** Expressions of time. */
  @Benchmark
  public List<List<TimeExpression>> times() {
    return analysed.stream().map(a -> times.read(a.text(), a.report().published())).toList();
  }

  /** Actors and where they are spoken of. */
  @Benchmark
  public List<Actors> actors() {
    return analysed.stream().map(a -> actors.read(a.text(), a.report().published())).toList();
  }

  /** Statements. */
  @Benchmark
  public List<List<Statement>> speech() {
    return analysed.stream()
        .map(a -> speech.read(a.text(), a.times(), a.actors(), a.report().published()))
        .toList();
  }

  /** Events. */
  @Benchmark
  public List<List<Event>> events() {
    return analysed.stream()
        .map(a -> events.read(a.text(), a.times(), a.actors(), List.of(), a.report().published()))
        .toList();
  }
}
