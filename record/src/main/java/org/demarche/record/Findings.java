package org.demarche.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.reading.Reading;
import org.demarche.reading.actor.Actor;
import org.demarche.reading.actor.Place;
import org.demarche.reading.diplomacy.Channel;
import org.demarche.reading.diplomacy.Commitment;
import org.demarche.reading.diplomacy.Diplomacy;
import org.demarche.reading.diplomacy.Encounter;
import org.demarche.reading.diplomacy.Expectation;
import org.demarche.reading.diplomacy.Item;
import org.demarche.reading.diplomacy.Position;
import org.demarche.reading.diplomacy.Request;
import org.demarche.reading.event.Event;
import org.demarche.reading.event.Plover;
import org.demarche.reading.speech.Statement;
import org.demarche.report.CodePoints;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** Turns readings into what the record keeps. Immutable; safe for several threads. */
public final class Findings {
  private final Plover plover = Plover.load();

  /**
   * What the record keeps of a reading.
   *
   * @param reader fingerprint of the program and tables that read it
   */
  public Told of(Reading reading, String reader) {
    ReportRow report = ReportRow.of(reading.report(), reader);
    One one = new One(reading, report.key());
    reading.events().forEach(one::add);
    reading.statements().forEach(one::add);
    Diplomacy diplomacy = reading.diplomacy();
    diplomacy.encounters().forEach(one::add);
    diplomacy.requests().forEach(one::add);
    diplomacy.commitments().forEach(one::add);
    diplomacy.channels().forEach(one::add);
    diplomacy.expectations().forEach(one::add);
    diplomacy.positions().forEach(one::add);
    return new Told(report, one.actors(), one.findings, one.evidence);
  }

  /** The findings of one report; a class of its own since keys count up. */
  private final class One {
    private final Reading reading;
    private final String report;
    private final String text;
    private final ActorKeys keys;
    private final CodePoints points;
    private final @Nullable LocalDate told;
    private final Map<String, Integer> anchors = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    One(Reading reading, String report) {
      this.reading = reading;
      this.report = report;
      this.text = reading.report().text();
      this.keys = new ActorKeys(reading.actors());
      this.points = CodePoints.of(text);
      this.told = reading.report().published();
    }

    List<ActorRow> actors() {
      Map<String, ActorRow> rows = new LinkedHashMap<>();
      for (Actor actor : reading.actors()) {
        ActorRow row =
            new ActorRow(
                keys.key(actor.id()),
                report,
                actor.name(),
                actor.kind().name().toLowerCase(Locale.ROOT),
                actor.country(),
                actor.sectors(),
                actor.office(),
                actor.mentions().size());
        rows.merge(row.key(), row, One::both);
      }
      return List.copyOf(rows.values());
    }

    private static ActorRow both(ActorRow a, ActorRow b) {
      return new ActorRow(
          a.key(),
          a.report(),
          a.name(),
          a.kind(),
          a.country(),
          a.sectors(),
          a.office() == null ? b.office() : a.office(),
          a.mentions() + b.mentions());
    }

    void add(Event event) {
      ContentBuilder draft = new ContentBuilder(Kind.EVENT, event.type().name());
      draft.mode(event.mode());
      draft.state(label(event.status()));
      draft.actors(keys.keys(event.actors()));
      draft.recipients(keys.keys(event.recipients()));
      draft.date(event.date());
      at(draft, event.place());
      draft.issues(event.issues());
      draft.contexts(event.contexts());
      draft.words(event.trigger().of(text));
      draft.attributedTo(key(event.attributedTo()));
      draft.cameo(event.cameo());
      draft.score(plover.score(event.type(), event.mode()));
      draft.goldstein(event.cameo() == null ? null : plover.goldstein(event.cameo()));
      add(
          draft,
          event.confidence(),
          event.rule(),
          List.of(event.sentence()),
          event.trigger(),
          event.reasons());
    }

    void add(Statement statement) {
      ContentBuilder draft = new ContentBuilder(Kind.STATEMENT, label(statement.kind()));
      draft.mode(statement.act());
      draft.state(statement.negated() ? "negated" : "made");
      draft.actors(
          statement.speaker() == null ? List.of() : List.of(keys.key(statement.speaker())));
      draft.recipients(keys.keys(statement.addressees()));
      draft.date(statement.date());
      draft.issues(statement.issues());
      draft.words(words(statement.content()));
      add(draft, null, statement.rule(), statement.content(), statement.cue(), List.of());
    }

    void add(Encounter encounter) {
      ContentBuilder draft = new ContentBuilder(Kind.ENCOUNTER, label(encounter.kind()));
      draft.mode(encounter.format());
      draft.state(label(encounter.state()));
      draft.actors(keys.keys(encounter.participants()));
      draft.recipients(encounter.host() == null ? List.of() : List.of(keys.key(encounter.host())));
      draft.date(encounter.start());
      draft.until(encounter.end());
      at(draft, encounter.place());
      draft.issues(encounter.issues());
      draft.level(encounter.level() == null ? null : label(encounter.level()));
      draft.duration(encounter.duration());
      add(draft, encounter);
    }

    void add(Request request) {
      ContentBuilder draft = new ContentBuilder(Kind.REQUEST, "request");
      draft.state(label(request.answer()));
      draft.actors(keys.keys(request.by()));
      draft.recipients(keys.keys(request.to()));
      draft.date(request.date());
      draft.issues(request.issues());
      draft.words(request.matter().of(text));
      add(draft, request);
    }

    void add(Commitment commitment) {
      ContentBuilder draft = new ContentBuilder(Kind.COMMITMENT, "commitment");
      draft.state(label(commitment.state()));
      draft.actors(keys.keys(commitment.by()));
      draft.recipients(keys.keys(commitment.to()));
      draft.date(commitment.date());
      draft.until(commitment.due());
      draft.issues(commitment.issues());
      draft.words(commitment.matter().of(text));
      add(draft, commitment);
    }

    void add(Channel channel) {
      ContentBuilder draft = new ContentBuilder(Kind.CHANNEL, channel.kind().label());
      draft.state(label(channel.change()));
      draft.actors(keys.keys(channel.between()));
      draft.date(channel.date());
      add(draft, channel);
    }

    void add(Expectation expectation) {
      ContentBuilder draft = new ContentBuilder(Kind.EXPECTATION, label(expectation.certainty()));
      draft.state("due");
      draft.actors(keys.keys(expectation.who()));
      draft.until(expectation.when());
      draft.words(expectation.what().of(text));
      draft.attributedTo(key(expectation.statedBy()));
      add(draft, expectation);
    }

    void add(Position position) {
      ContentBuilder draft = new ContentBuilder(Kind.POSITION, label(position.stance()));
      draft.actors(List.of(keys.key(position.actor())));
      draft.date(position.date());
      draft.issues(List.of(position.issue()));
      add(draft, position);
    }

    private void add(ContentBuilder draft, Item item) {
      List<Span> evidence = item.evidence();
      add(draft, null, item.rule(), evidence, evidence.get(0), item.reasons());
    }

    private void add(
        ContentBuilder draft,
        @Nullable Double confidence,
        String rule,
        List<Span> shown,
        Span anchor,
        List<String> reasons) {
      Content content = draft.content();
      String key = anchor(content, anchor);
      boolean soft = isSoft(content, shown);
      findings.add(new Finding(key, report, content, soft, told, confidence, rule, reasons));
      for (int part = 0; part < shown.size(); part++) {
        Span span = shown.get(part);
        int begin = points.at(span.begin());
        int end = points.at(span.end());
        evidence.add(new Evidence(key, report, part, begin, end, span.of(text)));
      }
    }

    /** Two items of one kind on the same words are told apart by their order. */
    private String anchor(Content content, Span anchor) {
      String at = content.kind().label() + ' ' + anchor.begin();
      int same = anchors.merge(at, 1, Integer::sum);
      return Hash.of(report, at, Integer.toString(same));
    }

    /** Whether no words but the date of the report say when. */
    private boolean isSoft(Content content, List<Span> shown) {
      String date = content.date();
      if (content.first() == null) {
        return true;
      }
      if (date == null || told == null || !date.equals(told.toString())) {
        return false;
      }
      return reading.times().stream()
          .filter(time -> time.value().startsWith(date))
          .noneMatch(time -> shown.stream().anyMatch(s -> s.overlaps(time.span())));
    }

    private static void at(ContentBuilder draft, @Nullable Place place) {
      if (place != null) {
        draft.place(place.name()).placeCountry(place.country());
      }
    }

    private @Nullable String key(@Nullable String id) {
      return id == null ? null : keys.key(id);
    }

    private String words(List<Span> spans) {
      return String.join(" … ", spans.stream().map(s -> s.of(text)).toList());
    }
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
