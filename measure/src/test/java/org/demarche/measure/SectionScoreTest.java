package org.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.reading.diplomacy.Diplomacy;
import org.demarche.reading.diplomacy.Request;
import org.junit.jupiter.api.Test;

/** What is right, missed and spurious in a section. */
class SectionScoreTest {
  private static final String TEXT = "Chad asked Niger for water. Mali asked Chad for rice.";
  private final Told told = new Told(TEXT).actor("c", "Chad").actor("n", "Niger");

  private static GoldText gold(String sections) throws IOException {
    String line =
        "{'id': 'x1', 'published': '2020-02-03', 'text': '" + TEXT + "', " + sections + "}";
    byte[] bytes = line.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return Gold.read("mine.jsonl", new ByteArrayInputStream(bytes)).get(0);
  }

  private SectionScore<GoldRequest, Request> score(String sections) throws IOException {
    Request found = told.request(List.of("c"), List.of("n"), "for water", Request.Answer.REFUSED);
    Request invented = told.request(List.of("n"), List.of("c"), "for rice", Request.Answer.OPEN);
    Diplomacy diplomacy =
        new Diplomacy(
            List.of(), List.of(found, invented), List.of(), List.of(), List.of(), List.of());
    SectionScore<GoldRequest, Request> score = new SectionScore<>(GoldRequest.SECTION);
    score.add(gold(sections), told.reading(diplomacy, List.of()));
    return score;
  }

  private static final String TWO =
      "'requests': ["
          + "{'by': ['Chad'], 'to': ['Niger'], 'matter': 'for water', 'answer': 'open'},"
          + "{'by': ['Mali'], 'to': ['Chad'], 'matter': 'for rice', 'answer': 'open'}]";

  @Test
  void figuresCountItemsAndFieldsOfThoseThatMatch() throws IOException {
    Map<String, Double> figures =
        score(TWO).figures().stream().collect(Collectors.toMap(Figure::name, Figure::value));
    assertThat(figures)
        .containsOnly(
            Map.entry("requests precision", 0.5),
            Map.entry("requests recall", 0.5),
            Map.entry("requests F1", 0.5),
            Map.entry("requests answer right", 0.0),
            Map.entry("requests date right", 1.0));
  }

  @Test
  void errorsNameSectionTextAndWhatIsWrong() throws IOException {
    assertThat(score(TWO).errors())
        .satisfiesExactly(
            wrong -> assertThat(wrong).startsWith("requests\tx1\twrong answer\t[Chad] > [Niger]"),
            missed -> assertThat(missed).startsWith("requests\tx1\tmissed\t[Mali] > [Chad]"),
            spurious -> assertThat(spurious).startsWith("requests\tx1\tspurious\t[Niger] > [Chad]"))
        .allSatisfy(line -> assertThat(line).endsWith("\t" + TEXT));
  }

  @Test
  void textThatDoesNotNameTheSectionSaysNothingOfIt() throws IOException {
    SectionScore<GoldRequest, Request> score = score("'channels': []");
    assertThat(score.errors()).isEmpty();
    assertThat(score.figures()).allSatisfy(figure -> assertThat(figure.value()).isZero());
  }

  @Test
  void figuresAreKeptAsTheirFileHoldsThem() throws IOException {
    assertThat(Figures.lines(score(TWO).figures()))
        .startsWith(
            "# The figures of the last commit that changed them: `./demarche measure --figures`.")
        .contains("figure\tvalue", "requests F1\t0.500", "requests date right\t1.000");
  }
}
