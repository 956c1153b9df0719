package org.demarche.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void linesBreakBetweenWords() {
    assertThat(Wrap.lines("who did what to whom", 8)).containsExactly("who did", "what to", "whom");
  }

  @Test
  void wordThatIsTooWideHasLineOfItsOwn() {
    assertThat(Wrap.lines("a incomprehensible b", 5)).containsExactly("a", "incomprehensible", "b");
  }

  @Test
  void ideographsTakeTwoColumnsAndCombiningMarksNone() {
    assertThat(Wrap.width("王毅")).isEqualTo(4);
    assertThat(Wrap.width("e\u0301")).isEqualTo(1);
  }

  @Property
  void wordsAreNeitherLostNorChanged(
      @ForAll List<@AlphaChars String> words, @ForAll @IntRange(min = 1, max = 100) int columns) {
    String text = Plain.line(String.join(" ", words));
    assertThat(String.join(" ", Wrap.lines(text, columns))).isEqualTo(text);
  }
}
