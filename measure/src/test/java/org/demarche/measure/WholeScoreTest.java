package org.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.demarche.reading.event.Event;
import org.demarche.reading.table.Table;
import org.demarche.reading.table.TableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole articles: what counts as right, as found and as still to be said. */
class WholeScoreTest {
  private static final String MARKS =
      "# Marks.\nreport\tbegin\tend\tactor\trecipient\ttype\tstatus\tdate\tmark\n";
  private static final String JUDGED = "report\tbegin\tend\ttype\tactors\trecipients\tjudgement\n";
  private static final String MISSED = "report\tbegin\tend\ttype\tcause\n";

  /** Fiji thanks Peru at 5 to 11; a group without a country threatens nobody at 40 to 49. */
  private static final String READING =
      "{'schema':'demarche/1','report':{'id':'r'},'actors':["
          + "{'id':'a1','name':'Fiji','country':'FJI','sectors':[]},"
          + "{'id':'a2','name':'Peru','country':'PER','sectors':[]},"
          + "{'id':'a3','name':'Army of the Reef','country':null,'sectors':['REB']}],"
          + "'events':["
          + "{'type':'SUPPORT','trigger':[5,11],'sentence':[0,25],'actors':['a1'],'recipients':['a2']},"
          + "{'type':'THREATEN','trigger':[40,49],'sentence':[26,66],'actors':['a3'],'recipients':[]}]}\n";

  @TempDir private Path folder;

  @BeforeEach
  void nothingIsMarkedYet() throws IOException {
    write("actors.tsv", "code\tnames\nREEF\tof the reef;reef front\n");
    write("readings.ndjson", READING.replace('\'', '"'));
  }

  @Test
  void eventThatAgreesWithAMarkIsRightAndFindsIt() throws IOException {
    write("marks-1.tsv", MARKS + mark(0, 20, "FJI", "PER", "SUPPORT"));
    assertThat(score().lines())
        .anyMatch(line -> line.startsWith("coded events right") && line.endsWith("0.500  1 of 2"))
        .anyMatch(line -> line.startsWith("marked events found") && line.endsWith("1.000  1 of 1"));
  }

  @Test
  void codeOfAMarkStandsForTheNamesOfItsTable() throws IOException {
    write("marks-1.tsv", MARKS + mark(30, 60, "REEF", "PER/-", "ACCUSE/THREATEN"));
    assertThat(score().lines()).anyMatch(line -> line.matches("marked events found .*1 of 1"));
  }

  @Test
  void triggerMayBeElsewhereInTheSentenceWhereBothSidesAgree() throws IOException {
    write("marks-1.tsv", MARKS + mark(12, 20, "FJI", "PER", "SUPPORT"));
    assertThat(score().lines()).anyMatch(line -> line.matches("marked events found .*1 of 1"));
  }

  @Test
  void eventOfOneClauseDoesNotFindAnotherOfItsSentence() throws IOException {
    write(
        "marks-1.tsv",
        MARKS + mark(0, 12, "FJI", "PER", "SUPPORT") + mark(12, 20, "FJI", "PER", "SUPPORT"));
    assertThat(score().lines()).anyMatch(line -> line.matches("marked events found .*1 of 2"));
  }

  @Test
  void otherRecipientTypeOrSentenceIsNoAgreement() throws IOException {
    write(
        "marks-1.tsv",
        MARKS
            + mark(0, 20, "FJI", "REEF", "SUPPORT")
            + mark(0, 20, "FJI", "PER", "CONSULT")
            + mark(26, 35, "FJI", "PER", "SUPPORT"));
    assertThat(score().lines())
        .anyMatch(line -> line.matches("marked events found .*0 of 3"))
        .anyMatch(line -> line.matches("coded: unjudged +2"));
  }

  @Test
  void judgementOfAPersonOverridesTheMarks() throws IOException {
    write("marks-1.tsv", MARKS + mark(0, 20, "FJI", "PER", "SUPPORT"));
    write("judged-1.tsv", JUDGED + "r\t5\t11\tSUPPORT\tFJI\tPER\tnone\n");
    assertThat(score().lines())
        .anyMatch(line -> line.matches("marked events found .*0 of 1"))
        .anyMatch(line -> line.matches("coded: none +1"));
  }

  @Test
  void wrongStatusAloneStillFindsTheEvent() throws IOException {
    write("marks-1.tsv", MARKS + mark(0, 20, "FJI", "REEF", "SUPPORT"));
    write("judged-1.tsv", JUDGED + "r\t5\t11\tSUPPORT\tFJI\tPER\tstatus\n");
    assertThat(score().lines()).anyMatch(line -> line.matches("marked events found .*1 of 1"));
  }

  @Test
  void judgementHoldsForWhatWasJudgedAlone() throws IOException {
    write("marks-1.tsv", MARKS + mark(0, 20, "FJI", "REEF", "SUPPORT"));
    write("judged-1.tsv", JUDGED + "r\t5\t11\tSUPPORT\tPER\tFJI\tright\n");
    assertThat(score().open()).contains("event\tr\t5\t11\tSUPPORT\tFJI\tPER");
  }

  @Test
  void missedMarkHasItsCauseOrIsStillOpen() throws IOException {
    write(
        "marks-1.tsv",
        MARKS + mark(70, 80, "PER", "-", "AGREE/CONSULT") + mark(90, 99, "PER", "-", "REJECT"));
    write("missed-1.tsv", MISSED + "r\t70\t80\tCONSULT/AGREE\tpronoun\n");
    assertThat(score().lines()).anyMatch(line -> line.matches("missed: pronoun +1"));
    assertThat(score().open()).contains("mark\tr\t90\t99\tREJECT").noneMatch(l -> l.contains("70"));
  }

  @Test
  void markThatMayBeMissedCountsApart() throws IOException {
    write(
        "marks-1.tsv",
        MARKS + mark(0, 20, "FJI", "PER", "SUPPORT") + "r\t70\t80\tPER\t-\tAGREE\t\t\tallowed\n");
    assertThat(score().lines())
        .anyMatch(line -> line.matches("marked events found .*1 of 1"))
        .anyMatch(line -> line.matches("the same with the marks that may be missed .*1 of 2"));
  }

  @Test
  void reportThatWasNotReadDoesNotCount() throws IOException {
    write(
        "marks-1.tsv",
        MARKS + mark(0, 20, "FJI", "PER", "SUPPORT") + "other\t0\t9\tPER\t-\tAGREE\t\t\tsure\n");
    assertThat(score().lines()).anyMatch(line -> line.matches("marked events found .*1 of 1"));
  }

  @Test
  void badTablesAndReadingsAreNamedWithTheirLine() throws IOException {
    assertThatThrownBy(this::score).isInstanceOf(GoldException.class).hasMessageContaining("marks");
    write("marks-1.tsv", MARKS + "r\tzero\t9\tPER\t-\tAGREE\t\t\tsure\n");
    assertThatThrownBy(this::score)
        .isInstanceOf(TableException.class)
        .hasMessageContainingAll("marks-1.tsv:3", "begin", "zero");
    write("marks-1.tsv", MARKS + mark(0, 20, "FJI", "PER", "SUPPORT"));
    write("judged-1.tsv", JUDGED + "r\t5\t11\tSUPPORT\tFJI\tPER\tperhaps\n");
    assertThatThrownBy(this::score)
        .isInstanceOf(TableException.class)
        .hasMessageContainingAll("judged-1.tsv:2", "perhaps");
    write("judged-1.tsv", JUDGED);
    write("readings.ndjson", "{}\n");
    assertThatThrownBy(this::score)
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("readings.ndjson:1");
  }

  @Test
  void theRepositorysOwnMarksAreWellFormed() throws IOException {
    WholeMarks marks = WholeMarks.of(Path.of("whole"));
    assertThat(marks.marks()).hasSizeGreaterThan(600).allMatch(mark -> mark.begin() < mark.end());
    Set<String> types = new HashSet<>();
    Table.resource(Event.class, "plover-types.tsv").forEach(row -> types.add(row.get("type")));
    assertThat(marks.marks()).allMatch(mark -> types.containsAll(mark.types()));
  }

  private WholeScore score() throws IOException {
    return WholeScore.of(folder.resolve("readings.ndjson"), folder);
  }

  private static String mark(int begin, int end, String actor, String recipient, String type) {
    return String.join(
            "\t", "r", "" + begin, "" + end, actor, recipient, type, "reported", "-", "sure")
        + "\n";
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
