package org.demarche.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.language.AnalysedText;
import org.demarche.reading.language.NameKind;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;

/** What the name finder calls a person is one, unless the tables know it as something else only. */
class SurnamesTest {
  private static final Sentence MOSUL = people("Mosul");

  @Test
  void aTownThatIsTakenForAPersonIsATown() {
    Surnames surnames = Surnames.of(new AnalysedText("Mosul", List.of(MOSUL)));
    assertThat(surnames.checked(unit("Mosul"), MOSUL).name()).isEqualTo(NameKind.NONE);
  }

  @Test
  void theSurnameOfOneNamedInFullIsAPerson() {
    Surnames surnames =
        Surnames.of(new AnalysedText("Sarah Mosul", List.of(people("Sarah", "Mosul"))));
    assertThat(surnames.checked(unit("Mosul"), MOSUL).name()).isEqualTo(NameKind.PERSON);
  }

  @Test
  void whomTheTablesKnowIsAPerson() {
    Surnames surnames = Surnames.of(new AnalysedText("Blinken", List.of(people("Blinken"))));
    assertThat(surnames.checked(unit("Blinken"), people("Blinken")).name())
        .isEqualTo(NameKind.PERSON);
  }

  private static Unit unit(String word) {
    List<Known> known = TestTables.get().names().get(word);
    assertThat(known).isNotEmpty();
    return new Unit(0, 1, known, NameKind.PERSON, null);
  }

  private static Sentence people(String... words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      Span span = new Span(at, at + word.length());
      int head = tokens.size() - 1;
      String relation = head < 0 ? "root" : "flat";
      tokens.add(
          new Token(
              tokens.size(),
              span,
              word,
              word,
              "PROPN",
              "NNP",
              NameKind.PERSON,
              head,
              relation,
              null));
      at += word.length() + 1;
    }
    return new Sentence(0, 0, Sentence.Kind.BODY, tokens);
  }
}
