package org.demarche.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.demarche.reading.actor.ActorReader;
import org.demarche.reading.actor.ActorTables;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.actor.TableSource;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.EventReader;
import org.demarche.reading.event.Lexicon;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.CoreNlpEngine;
import org.demarche.reading.language.LanguageEngine;
import org.demarche.reading.speech.SpeechReader;
import org.demarche.reading.speech.Statement;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.time.TimeExpression;
import org.demarche.reading.time.TimeReader;
import org.demarche.report.Report;

/**
 * Reads reports: the stages in their order, each a function from what came before.
 *
 * <p>Immutable and safe for several threads; the same report gives the same reading.
 */
public final class Reader {
  private final LanguageEngine language;
  private final TimeReader times;
  private final ActorReader actors;
  private final EventReader events;
  private final SpeechReader speech;

  /** Reads with these stages. */
  public Reader(
      LanguageEngine language,
      TimeReader times,
      ActorReader actors,
      EventReader events,
      SpeechReader speech) {
    this.language = language;
    this.times = times;
    this.actors = actors;
    this.events = events;
    this.speech = speech;
  }

  /**
   * Loads models and tables, side by side.
   *
   * @throws org.demarche.reading.table.TableException when a table is broken; the message names
   *     file and line
   */
  public static Reader load(Knowledge knowledge) {
    CompletableFuture<LanguageEngine> language = CompletableFuture.supplyAsync(CoreNlpEngine::load);
    EventReader events = new EventReader(Lexicon.load(knowledge));
    ActorReader actors = new ActorReader(ActorTables.load(actorTables(knowledge)));
    SpeechReader speech = new SpeechReader(knowledge);
    return new Reader(language.join(), TimeReader.load(), actors, events, speech);
  }

  private static List<TableSource> actorTables(Knowledge knowledge) {
    List<TableSource> sources = new ArrayList<>();
    sources.add(TableSource.bundled());
    knowledge.folder("actor").map(TableSource::folder).ifPresent(sources::add);
    return sources;
  }

  /** Reads one report. */
  public Reading read(Report report) {
    AnalysedText text = language.analyse(report);
    List<TimeExpression> when = times.read(text, report.published());
    Actors who = actors.read(text, report.published());
    List<Event> what = events.read(text, when, who, report.published());
    List<Statement> said = speech.read(text, when, who, report.published());
    return new Reading(report, who.all(), when, what, said);
  }
}
