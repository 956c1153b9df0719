package org.demarche.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void whiteSpaceBecomesSingleBlanks() {
    assertThat(Plain.line(" \n one\t\u00a0two \r\n")).isEqualTo("one two");
  }

  @Test
  void escapesOfTerminalsAreShown() {
    assertThat(Plain.line("a\u001b[2Jb\u009b31m")).isEqualTo("a\\u001b[2Jb\\u009b31m");
  }

  @Test
  void marksOfDirectionAreShown() {
    assertThat(Plain.line("evil\u202egpj.exe")).isEqualTo("evil\\u202egpj.exe");
  }

  @Test
  void otherScriptsAndJoinedLettersStayAsTheyAre() {
    String text = "王毅 زلنسکی می\u200cخواهم 👩\u200d🚀";
    assertThat(Plain.line(text)).isEqualTo(text);
  }

  @Property
  void nothingThatActsOnTerminalsIsLeft(@ForAll String text) {
    assertThat(Plain.line(text).codePoints())
        .noneMatch(Character::isISOControl)
        .noneMatch(c -> c >= 0x202A && c <= 0x202E)
        .noneMatch(c -> c >= 0x2066 && c <= 0x2069);
  }
}
