package org.demarche.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the example that each rule of rules.tsv carries. */
class RuleExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 19);
  private final TimeReader reader = TimeReader.load();

  @TestFactory
  Stream<DynamicTest> everyRuleFindsWhatItsExampleSays() {
    return reader.rules().stream().map(rule -> dynamicTest(rule.name(), () -> check(rule)));
  }

  private void check(Rule rule) {
    String[] sides = rule.example().split("=>", 2);
    String text = sides[0].strip();
    List<String> found = new ArrayList<>();
    Set<String> rules = new HashSet<>();
    for (TimeExpression expression : reader.read(Texts.plain(text), PUBLISHED)) {
      found.add(expression.span().of(text) + " = " + expression.value());
      rules.add(expression.rule());
    }
    List<String> expected =
        Stream.of(sides[1].split(" ; ")).map(String::strip).filter(e -> !e.isEmpty()).toList();
    assertThat(found).isEqualTo(expected);
    if (!expected.isEmpty()) {
      assertThat(rules).contains(rule.name());
    }
  }

  @Test
  void noTwoRulesShareAName() {
    assertThat(reader.rules()).extracting(Rule::name).doesNotHaveDuplicates();
  }
}
