package org.demarche.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demarche.record.Content;
import org.demarche.record.ContentBuilder;
import org.demarche.record.Item;
import org.demarche.record.Kind;
import org.demarche.record.query.Cited;
import org.junit.jupiter.api.Test;

class TellingTest {
  private static final Called CALLED =
      new Called(
          Map.of(
              "PER", "Peru",
              "MEX", "Mexico",
              "-/group/aid-agencies", "aid agencies",
              "-/group/press", "press",
              "USA", "United States"));

  private static String said(ContentBuilder content) {
    return new Telling(CALLED).of(content.content());
  }

  private static ContentBuilder of(Kind kind, String type, String... who) {
    return new ContentBuilder(kind, type).actors(List.of(who)).words("open the border");
  }

  @Test
  void the_verb_goes_by_the_number_of_those_who_act() {
    assertThat(said(of(Kind.COMMITMENT, "promise", "PER", "MEX")))
        .isEqualTo("Peru and Mexico undertake: “open the border”");
    assertThat(said(of(Kind.COMMITMENT, "promise", "PER").recipients(List.of("MEX"))))
        .isEqualTo("Peru promises Mexico: “open the border”");
    assertThat(said(of(Kind.REQUEST, "request", "-/group/aid-agencies")))
        .isEqualTo("Aid agencies ask: “open the border”");
    assertThat(said(of(Kind.EVENT, "PROTEST", "-/group/aid-agencies")))
        .isEqualTo(
            said(of(Kind.EVENT, "PROTEST", "PER", "MEX"))
                .replace("Peru and Mexico", "Aid agencies"));
  }

  @Test
  void a_name_of_one_that_ends_like_a_plural_is_one() {
    assertThat(said(of(Kind.COMMITMENT, "promise", "USA")))
        .isEqualTo("United States undertakes: “open the border”");
  }

  @Test
  void a_line_has_its_name_and_its_ends() {
    assertThat(said(of(Kind.CHANNEL, "relations", "PER", "MEX").state("restored")))
        .isEqualTo("Diplomatic relations between Peru and Mexico [restored]");
  }

  @Test
  void times_that_are_no_dates_stand_in_words() {
    assertThat(said(of(Kind.COMMITMENT, "promise", "PER").until("2021-SP")))
        .endsWith("[due spring 2021]");
  }

  @Test
  void words_that_the_sentence_has_are_not_said_twice() {
    Content content = of(Kind.EXPECTATION, "expected", "PER").content();
    var item = new Item("k", content, null, "rule", null, List.of(), 1, 1);
    LocalDate day = LocalDate.of(2021, 3, 1);
    var cited = new Cited(item, day, day, "open the border", "r", null);
    assertThat(Telling.quote(cited, said(of(Kind.EXPECTATION, "expected", "PER")), 80)).isEmpty();
    assertThat(Telling.quote(cited, "Peru waits", 80)).containsExactly("“open the border”");
  }

  @Test
  void one_is_counted_in_the_singular() {
    assertThat(Telling.count(1, "report")).isEqualTo("1 report");
    assertThat(Telling.count(2, "report")).isEqualTo("2 reports");
  }
}
