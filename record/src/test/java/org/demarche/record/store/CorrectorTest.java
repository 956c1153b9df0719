package org.demarche.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.demarche.record.Item;
import org.demarche.record.Kind;
import org.demarche.record.Telling;
import org.demarche.record.Told;
import org.demarche.record.correction.Addition;
import org.demarche.record.correction.Correction;
import org.demarche.record.correction.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectorTest {
  private static final Note NOTE =
      new Note("A. Clerk", LocalDateTime.of(2023, 3, 6, 9, 30), "checked with the cable");

  @TempDir Path folder;
  private DiplomaticRecord record;
  private Corrector corrector;

  @BeforeEach
  void open() {
    record = DiplomaticRecord.open(folder.resolve("r.duckdb"), Access.CREATE, Duration.ZERO);
    corrector = record.corrector();
    record.add(List.of(recall(), answer(), retold()));
  }

  @AfterEach
  void everything_made_anew_is_what_was_kept() throws IOException {
    String kept = dump();
    record.derive();
    assertThat(dump()).isEqualTo(kept);
    record.close();
  }

  private static Told recall() {
    return Telling.at("https://one.example/a", "2023-03-03", "Peru recalled its ambassador.")
        .event("COERCE", "PER", "MEX", "2023-03-03", "recalled its ambassador")
        .told();
  }

  private static Told retold() {
    return Telling.at("https://two.example/b", "2023-03-04", "Lima has called its envoy home.")
        .undated("COERCE", "PER", "MEX", "called its envoy home")
        .told();
  }

  private static Told answer() {
    return Telling.at("https://one.example/c", "2023-03-05", "Mexico rejected the protest.")
        .event("REJECT", "MEX", "PER", "2023-03-05", "rejected the protest")
        .told();
  }

  private String dump() throws IOException {
    var text = new StringBuilder();
    record.dump(text);
    return text.toString();
  }

  private Item item(String type) {
    return record.items().stream()
        .filter(i -> type.equals(i.content().type()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_confirmed_item_stays_confirmed_when_another_report_of_it_comes() {
    corrector.confirm(item("COERCE").key(), NOTE);
    record.add(
        List.of(
            Telling.at("https://three.example/d", "2023-03-03", "The recall of Lima's envoy.")
                .event("COERCE", "PER", "MEX", "2023-03-03", "recall")
                .told()));

    assertThat(item("COERCE").verdict()).isEqualTo("confirmed");
    assertThat(item("COERCE").reports()).isEqualTo(3);
  }

  @Test
  void a_field_that_is_set_brings_with_it_what_hangs_on_it() {
    corrector.set(item("REJECT").key(), "type", "ACCUSE", NOTE);
    corrector.set(item("ACCUSE").key(), "mode", "disapprove", NOTE);
    corrector.set(item("ACCUSE").key(), "date", "2023-03-04", NOTE);

    Item item = item("ACCUSE");
    assertThat(item.content().first()).isEqualTo(LocalDate.of(2023, 3, 4));
    assertThat(item.content().cameo()).startsWith("11");
    assertThat(item.content().score()).isNegative();
    assertThat(item.corrections()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void a_value_that_cannot_be_is_refused_and_not_logged() {
    assertThatThrownBy(() -> corrector.set(item("REJECT").key(), "type", "GREET", NOTE))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("'GREET' is no type of events; these are: ACCUSE");
    assertThatThrownBy(() -> corrector.set(item("REJECT").key(), "colour", "red", NOTE))
        .hasMessageContaining("no field 'colour'");
    assertThatThrownBy(() -> corrector.set(item("REJECT").key(), "date", "soon", NOTE))
        .hasMessageContaining("'soon' is no date");
    assertThatThrownBy(() -> corrector.confirm("ffff", NOTE))
        .hasMessageContaining("no item 'ffff'");
    assertThat(corrector.log()).isEmpty();
  }

  @Test
  void merged_items_stay_merged_and_come_apart_when_it_is_undone() throws IOException {
    String before = dump();
    long seq = corrector.merge(List.of(item("COERCE").key(), item("REJECT").key()), NOTE);
    record.add(
        List.of(
            Telling.at("https://three.example/d", "2023-03-05", "Mexico said no.")
                .event("REJECT", "MEX", "PER", "2023-03-05", "said no to the protest rejected")
                .told()));

    assertThat(record.items()).hasSize(1);
    assertThat(record.items().get(0).reports()).isEqualTo(4);

    corrector.undo(seq, NOTE);
    assertThat(record.items()).extracting(i -> i.content().type()).containsOnly("COERCE", "REJECT");
    assertThat(before).isNotEmpty();
  }

  @Test
  void undoing_brings_back_what_was_and_undoing_that_brings_the_correction_back() {
    long rejected = corrector.reject(item("REJECT").key(), NOTE);
    long undone = corrector.undo(rejected, NOTE);
    assertThat(item("REJECT").verdict()).isNull();

    corrector.undo(undone, NOTE);
    assertThat(item("REJECT").verdict()).isEqualTo("rejected");
    assertThat(corrector.log()).hasSize(3);
  }

  @Test
  void a_finding_that_tells_something_else_is_split_off() {
    Item both = item("COERCE");
    String second = record.findings(both.key()).get(1);

    corrector.split(both.key(), List.of(second), NOTE);

    assertThat(record.items())
        .filteredOn(i -> "COERCE".equals(i.content().type()))
        .hasSize(2)
        .allSatisfy(i -> assertThat(i.reports()).isEqualTo(1));
    assertThatThrownBy(() -> corrector.split(second, List.of(second), NOTE))
        .hasMessageContaining("nothing of the item would be left");
  }

  @Test
  void what_is_added_by_hand_has_its_source_and_is_gone_when_undone() {
    long seq =
        corrector.add(
            new Addition(
                Kind.ENCOUNTER,
                Map.of(
                    "type", "meeting", "actors", "PER;MEX", "date", "2023-03-09", "state", "held"),
                "Cable 12 of 10 March: the ministers met at the airport",
                LocalDate.of(2023, 3, 10)),
            NOTE);

    Item item = item("meeting");
    assertThat(item.content().actors()).containsExactly("PER", "MEX");
    assertThat(item.origins()).isEqualTo(1);

    corrector.undo(seq, NOTE);
    assertThat(record.items()).noneMatch(i -> i.content().kind() == Kind.ENCOUNTER);
  }

  @Test
  void corrections_survive_a_new_reading_that_moves_what_they_are_about() {
    corrector.reject(item("REJECT").key(), NOTE);
    record.replace(
        List.of(
            Telling.at("https://one.example/c", "2023-03-05", "Mexico rejected the protest.")
                .event("REQUEST", "MEX", "PER", "2023-03-05", "the protest")
                .event("REJECT", "MEX", "PER", "2023-03-05", "Mexico rejected the protest")
                .told()));

    assertThat(item("REJECT").verdict()).isEqualTo("rejected");
    assertThat(item("REQUEST").verdict()).isNull();
    assertThat(corrector.lost()).isEmpty();
  }

  @Test
  void a_correction_of_what_is_gone_is_listed_as_lost() {
    corrector.reject(item("REJECT").key(), NOTE);
    record.replace(
        List.of(
            Telling.at("https://one.example/c", "2023-03-05", "Mexico rejected the protest.")
                .told()));

    assertThat(corrector.lost()).extracting(Correction::seq).containsExactly(1L);
  }

  @Test
  void a_correction_holds_to_the_same_words_in_a_new_version_of_the_page() {
    corrector.confirm(item("REJECT").key(), NOTE);
    record.add(
        List.of(
            Telling.at(
                    "https://one.example/c", "2023-03-06", "Update. Mexico rejected the protest.")
                .event("REJECT", "MEX", "PER", "2023-03-05", "rejected the protest")
                .told()));

    assertThat(item("REJECT").verdict()).isEqualTo("confirmed");
  }
}
