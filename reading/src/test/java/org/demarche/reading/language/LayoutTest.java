package org.demarche.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;

/** Headline, byline, dateline and paragraphs are told apart by a text's lines. */
class LayoutTest {
  @Test
  void theFirstLineWithoutAFullStopIsTheHeadline() {
    assertThat(kinds("Envoys Meet in Oslo\n\nEnvoys of both sides met in Oslo on Friday."))
        .containsExactly(Sentence.Kind.HEADLINE, Sentence.Kind.BODY);
  }

  @Test
  void aLineThatNamesTheAuthorIsTheByline() {
    assertThat(kinds("Envoys Meet\n\nBy Ann Reporter\n\nThey met."))
        .containsExactly(Sentence.Kind.HEADLINE, Sentence.Kind.BYLINE, Sentence.Kind.BODY);
  }

  @Test
  void placeAndDateBeforeTheFirstWordsAreTheDateline() {
    assertThat(blocks("OSLO, June 19, 2023 (Agency) — Envoys met on Monday."))
        .containsExactly("OSLO, June 19, 2023 (Agency) —", "Envoys met on Monday.");
    assertThat(blocks("JERUSALEM (AP) -- The minister resigned."))
        .containsExactly("JERUSALEM (AP) --", "The minister resigned.");
    assertThat(blocks("LA PAZ, Bolivia - The vote was put off."))
        .containsExactly("LA PAZ, Bolivia -", "The vote was put off.");
  }

  @Test
  void aPlaceAsInRunningTextIsTheDatelineWithItsStateOrWithADateAndAnAgency() {
    assertThat(blocks("Lima, Peru - The vote was put off."))
        .containsExactly("Lima, Peru -", "The vote was put off.");
    assertThat(blocks("Lima, March 3, EFE - The vote was put off."))
        .containsExactly("Lima, March 3, EFE -", "The vote was put off.");
    assertThat(blocks("Ana Lima - the minister of Peru - resigned.")).hasSize(1);
    assertThat(blocks("WORLD HEALTH ORGANIZATION (WHO) doctors came to Lima.")).hasSize(1);
  }

  @Test
  void aCapitalAtTheBeginningOfASentenceIsNoDateline() {
    assertThat(blocks("NATO allies met in Riga on Monday - the first time in a year.")).hasSize(1);
  }

  @Test
  void linesBrokenAtAFixedWidthBelongTogetherUntilAnIndentedOne() {
    String wrapped =
        "The finance ministers of the two countries met here today\n"
            + "to talk about the debt that has kept them apart since the\n"
            + "spring, officials of both delegations told reporters, and\n"
            + "agreed to meet again.\n"
            + "    The talks go on tomorrow.";
    assertThat(blocks(wrapped)).hasSize(2);
  }

  @Property
  void blocksAreInOrderAndInsideTheText(@ForAll String text) {
    int end = 0;
    for (Block block : Layout.of(text)) {
      assertThat(block.span().begin()).isGreaterThanOrEqualTo(end);
      end = block.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static List<Sentence.Kind> kinds(String text) {
    return Layout.of(text).stream().map(Block::kind).toList();
  }

  private static List<String> blocks(String text) {
    return Layout.of(text).stream().map(Block::span).map((Span s) -> s.of(text)).toList();
  }
}
