package org.demarche.desk.api;

import java.time.LocalDate;
import java.util.List;
import org.demarche.desk.view.Names;
import org.demarche.desk.view.Sentences;
import org.demarche.record.Content;
import org.demarche.record.Item;
import org.demarche.record.query.Cited;
import org.demarche.record.query.Witness;
import org.jspecify.annotations.Nullable;

/** An item with the words that show it. What its fields hold for each kind: docs/schema.md. */
public record ItemRow(
    @Says("its key") String key,
    @Says("event, statement, encounter, request, commitment, channel, expectation or position")
        String kind,
    @Says("in a sentence") String sentence,
    @Says("PLOVER type of an event, form of another kind") @Nullable String type,
    @Says("PLOVER mode of an event, act of a statement, format of an encounter")
        @Nullable String mode,
    @Says("how it stands") @Nullable String state,
    @Says("keys of those who act") List<String> actors,
    @Says("keys of those acted on") List<String> recipients,
    @Says("its time, a TIMEX3 value") @Nullable String date,
    @Says("the first day that it can be") @Nullable LocalDate firstDay,
    @Says("the last day that it can be") @Nullable LocalDate lastDay,
    @Says("where it stands in time: its first day, else that of its report") LocalDate day,
    @Says("its end, or when it is due, a TIMEX3 value") @Nullable String until,
    @Says("where, as the text says") @Nullable String place,
    @Says("the state in which that lies, ISO 3166-1 alpha-3") @Nullable String placeCountry,
    @Says("ids of issues") List<String> issues,
    @Says("PLOVER contexts") List<String> contexts,
    @Says("the words for it") @Nullable String words,
    @Says("key of the actor on whose word alone it is told") @Nullable String attributedTo,
    @Says("level of an encounter") @Nullable String level,
    @Says("how long an encounter lasts, a TIMEX3 duration") @Nullable String duration,
    @Says("CAMEO code of an event") @Nullable String cameo,
    @Says("PLOVER score, from -10 to 10") @Nullable Double score,
    @Says("Goldstein score, from -10 to 10") @Nullable Double goldstein,
    @Says("from 0 to 1") @Nullable Double confidence,
    @Says("name of the rule that found it") String rule,
    @Says("confirmed, rejected or null") @Nullable String verdict,
    @Says("how many reports tell it") int reports,
    @Says("how many of them are independent") int origins,
    @Says("words of a report that show it") String quote,
    @Says("key of that report") String report,
    @Says("offset of their first code point in its text") int begin,
    @Says("offset after their last code point") int end,
    @Says("who published that report") @Nullable String publisher,
    @Says("address of the item") String href) {
  /** Copies the lists. */
  public ItemRow {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    issues = List.copyOf(issues);
    contexts = List.copyOf(contexts);
  }

  static ItemRow of(Cited cited, Witness witness, Sentences sentences, Names names) {
    Item item = cited.item();
    Content content = item.content();
    return new ItemRow(
        item.key(),
        content.kind().label(),
        sentences.of(content, names),
        content.type(),
        content.mode(),
        content.state(),
        content.actors(),
        content.recipients(),
        content.date(),
        content.first(),
        content.last(),
        cited.day(),
        content.until(),
        content.place(),
        content.placeCountry(),
        content.issues(),
        content.contexts(),
        content.words(),
        content.attributedTo(),
        content.level(),
        content.duration(),
        content.cameo(),
        content.score(),
        content.goldstein(),
        item.confidence(),
        item.rule(),
        item.verdict(),
        item.reports(),
        item.origins(),
        witness.quote(),
        witness.report(),
        witness.begin(),
        witness.end(),
        witness.publisher(),
        Api.ROOT + "/items/" + item.key());
  }
}
