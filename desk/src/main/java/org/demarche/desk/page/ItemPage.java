package org.demarche.desk.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.demarche.desk.Versions;
import org.demarche.desk.view.CourseLine;
import org.demarche.desk.view.EvidenceView;
import org.demarche.desk.view.ItemLine;
import org.demarche.desk.view.ItemView;
import org.demarche.desk.view.Names;
import org.demarche.desk.view.Tone;
import org.demarche.desk.view.Visible;
import org.demarche.record.ActorKeys;
import org.demarche.record.Content;
import org.demarche.record.Item;
import org.demarche.record.correction.Fields;
import org.demarche.record.follow.Course;
import org.demarche.record.follow.Follower;
import org.demarche.record.query.CourseFilter;
import org.demarche.record.query.Period;
import org.demarche.record.query.Wanted;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Dossier;
import org.demarche.record.store.Questions;
import org.jspecify.annotations.Nullable;

/** {@code /items/KEY}: a fact, who tells it, why it was coded so, and what people made of it. */
final class ItemPage {
  private static final int NEAR_DAYS = 7;
  private static final int NEAR = 12;
  private static final int COURSES = 12;

  private final Kit kit;
  private final Tellings tellings;

  ItemPage(Kit kit) {
    this.kit = kit;
    this.tellings = new Tellings();
  }

  void show(Context context) {
    String key = context.pathParam("key");
    String sql =
        "SELECT * FROM findings\nWHERE item = '"
            + key.replace("'", "''")
            + "'\nORDER BY told, key;\n";
    if (kit.asData(context, sql)) {
      return;
    }
    String done = new Asked(context).text("done");
    String notice = done.matches("\\d{1,9}") ? "Correction " + done + " is in the record." : "";
    show(context, key, notice, List.of(), Map.of());
  }

  /**
   * Shows an item.
   *
   * @param notice what was just done
   * @param conflict what somebody else did meanwhile
   * @param typed what the user wrote into fields and should not have to write again
   */
  void show(
      Context context,
      String key,
      String notice,
      List<String> conflict,
      Map<String, String> typed) {
    ItemView view =
        kit.records().read(record -> view(context, record, key, notice, conflict, typed));
    kit.show(context, "item", view);
  }

  void evidence(Context context) {
    String key = context.pathParam("key");
    EvidenceView view =
        kit.records()
            .read(
                record -> {
                  Dossier dossier = record.dossier(key);
                  Item item = dossier.item();
                  Names names = Names.in(record.questions(), List.of(item.content()));
                  return new EvidenceView(
                      item.key(),
                      item.content().kind().label(),
                      Tone.of(item.content(), kit.sentences().wording()).style(),
                      kit.sentences().of(item.content(), names),
                      circumstances(item.content(), names),
                      tellings.of(record, dossier));
                });
    kit.show(context, "evidence", view);
  }

  private ItemView view(
      Context context,
      DiplomaticRecord record,
      String named,
      String notice,
      List<String> conflict,
      Map<String, String> typed) {
    Dossier dossier = record.dossier(named);
    Item item = dossier.item();
    Content content = item.content();
    Questions questions = record.questions();
    Names names = Names.in(questions, List.of(content));
    String sentence = kit.sentences().of(content, names);
    return new ItemView(
        kit.shell(context, sentence, "", "/api/v1/items/" + item.key(), true),
        item.key(),
        Versions.of(dossier),
        content.kind().label(),
        Tone.of(content, kit.sentences().wording()).style(),
        sentence,
        circumstances(content, names),
        Objects.toString(item.verdict(), ""),
        Reading.count(item.reports(), "report") + ", " + Reading.count(item.origins(), "origin"),
        sides(content, names),
        fields(content, typed),
        tellings.of(record, dossier),
        History.of(dossier),
        course(context, questions, item),
        near(questions, item),
        notice,
        conflict);
  }

  private String circumstances(Content content, Names names) {
    List<String> told = new ArrayList<>(kit.sentences().circumstances(content, names));
    if (content.date() != null) {
      told.add(0, kit.sentences().wording().time(content.date()));
    }
    content.issues().forEach(issue -> told.add(kit.sentences().issue(issue)));
    return String.join(" · ", told);
  }

  private static List<ItemView.Side> sides(Content content, Names names) {
    TreeSet<String> keys = new TreeSet<>(content.actors());
    keys.addAll(content.recipients());
    return keys.stream().map(key -> new ItemView.Side(Pairs.part(key), names.name(key))).toList();
  }

  private static List<ItemView.Field> fields(Content content, Map<String, String> typed) {
    Map<String, String> values = Fields.values(content);
    List<ItemView.Field> fields = new ArrayList<>();
    for (String name : FieldLabels.of(content.kind())) {
      List<String> choices =
          Fields.allowed(content.kind(), content.type(), name).stream().sorted().toList();
      String held = values.getOrDefault(name, "");
      fields.add(
          new ItemView.Field(
              name,
              FieldLabels.label(content.kind(), name),
              Visible.line(typed.getOrDefault(name, held)),
              name.equals("contexts") ? List.of() : choices));
    }
    return fields;
  }

  private List<CourseLine> course(Context context, Questions questions, Item item) {
    if (!Follower.concerns(item.content())) {
      return List.of();
    }
    List<Course> courses =
        questions.courses(CourseFilter.ALL.item(item.key()).ofSeveralSteps().most(COURSES)).stream()
            .filter(c -> c.steps().size() > 1)
            .toList();
    return kit.courses().of(questions, courses, kit.today(context, questions));
  }

  private static List<String> sides(Content content) {
    TreeSet<String> sides = new TreeSet<>();
    content.actors().forEach(actor -> sides.add(ActorKeys.side(actor)));
    content.recipients().forEach(actor -> sides.add(ActorKeys.side(actor)));
    return List.copyOf(sides);
  }

  /** Items of the same kind and sides within a week: what may be one and the same. */
  private List<ItemLine> near(Questions questions, Item item) {
    Content content = item.content();
    @Nullable LocalDate first = content.first();
    @Nullable LocalDate last = content.last();
    List<String> sides = sides(content);
    if (first == null || last == null || sides.isEmpty()) {
      return List.of();
    }
    Period week = new Period(first.minusDays(NEAR_DAYS), last.plusDays(NEAR_DAYS));
    Wanted wanted = Wanted.of(week, NEAR + 1).sides(sides).kinds(content.kind());
    return kit.lines()
        .of(
            questions,
            questions.items(wanted).stream()
                .filter(c -> !c.item().key().equals(item.key()))
                .limit(NEAR)
                .toList());
  }
}
