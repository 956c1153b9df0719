package org.demarche.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.demarche.reading.actor.ActorReader;
import org.demarche.reading.actor.ActorTables;
import org.demarche.reading.actor.Actors;
import org.demarche.reading.actor.TableSource;
import org.demarche.reading.diplomacy.Account;
import org.demarche.reading.diplomacy.Diplomacy;
import org.demarche.reading.diplomacy.DiplomacyReader;
import org.demarche.reading.event.ClauseReader;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.EventReader;
import org.demarche.reading.event.Lexicon;
import org.demarche.reading.issue.IssueReader;
import org.demarche.reading.issue.Issues;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.EncoderEngine;
import org.demarche.reading.language.LanguageEngine;
import org.demarche.reading.speech.Attribution;
import org.demarche.reading.speech.FirstPerson;
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
  private final Stages stages;

  private Reader(LanguageEngine language, Stages stages) {
    this.language = language;
    this.stages = stages;
  }

  /** The stages that follow the language engine, with their tables. */
  private record Stages(
      TimeReader times,
      ActorReader actors,
      Lexicon lexicon,
      EventReader events,
      SpeechReader speech,
      FirstPerson persons,
      IssueReader issues,
      DiplomacyReader diplomacy) {

    static Stages load(Knowledge knowledge) {
      Lexicon lexicon = Lexicon.load(knowledge);
      return new Stages(
          TimeReader.load(),
          new ActorReader(ActorTables.load(actorTables(knowledge))),
          lexicon,
          new EventReader(lexicon),
          new SpeechReader(knowledge),
          new FirstPerson(knowledge),
          new IssueReader(knowledge),
          new DiplomacyReader(knowledge));
    }
  }

  /**
   * Reads with this engine and these tables.
   *
   * @throws org.demarche.reading.table.TableException when a table is broken; the message names
   *     file and line
   */
  public static Reader with(LanguageEngine language, Knowledge knowledge) {
    return new Reader(language, Stages.load(knowledge));
  }

  /**
   * Loads models and tables, side by side.
   *
   * @throws org.demarche.reading.table.TableException when a table is broken; the message names
   *     file and line
   */
  public static Reader load(Knowledge knowledge) {
    CompletableFuture<LanguageEngine> language = CompletableFuture.supplyAsync(EncoderEngine::load);
    Stages stages = Stages.load(knowledge);
    return new Reader(language.join(), stages);
  }

  private static List<TableSource> actorTables(Knowledge knowledge) {
    List<TableSource> sources = new ArrayList<>();
    sources.add(TableSource.bundled());
    knowledge.folder("actor").map(TableSource::folder).ifPresent(sources::add);
    return sources;
  }

  /** Reads one report. */
  public Reading read(Report report) {
    LocalDate published = report.published();
    AnalysedText text = language.analyse(report);
    List<TimeExpression> times = stages.times.read(text, published);
    Actors named = stages.actors.read(text, published);
    List<Statement> said = stages.speech.read(text, times, named, published);
    Actors actors = stages.persons.in(text, named, said);
    List<Event> told =
        stages.events.read(text, times, actors, Attribution.sayings(said), published);
    Issues issues = stages.issues.read(text);
    List<Event> events = issues.ofEvents(Attribution.of(told, said, text.text()));
    List<Statement> statements = issues.ofStatements(said);
    ClauseReader clauses = new ClauseReader(stages.lexicon, text, times, actors, published);
    Account account =
        new Account(text, times, actors, events, statements, issues, clauses, published);
    Diplomacy diplomacy = stages.diplomacy.read(account);
    return new Reading(report, actors.all(), times, events, statements, diplomacy);
  }
}
