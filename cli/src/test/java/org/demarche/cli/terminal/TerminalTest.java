package org.demarche.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private static Terminal with(String columns, Map<String, String> environment) {
    var properties = new Properties();
    properties.setProperty("demarche.out.terminal", "true");
    properties.setProperty("demarche.columns", columns);
    return Terminal.of(properties, environment);
  }

  @Test
  void widthIsTheTerminalsWithinWhatCanBeRead() {
    assertThat(with("100", Map.of()).columns()).isEqualTo(100);
    assertThat(with("400", Map.of()).columns()).isEqualTo(110);
    assertThat(with("7", Map.of()).columns()).isEqualTo(40);
  }

  @Test
  void unknownWidthIsEighty() {
    assertThat(with("", Map.of()).columns()).isEqualTo(80);
    assertThat(with("0", Map.of()).columns()).isEqualTo(80);
    assertThat(with("99999999999", Map.of()).columns()).isEqualTo(80);
  }

  @Test
  void coloursAreUnwelcomeWhereTheEnvironmentSaysSo() {
    assertThat(with("80", Map.of()).colourful()).isTrue();
    assertThat(with("80", Map.of("NO_COLOR", "1")).colourful()).isFalse();
    assertThat(with("80", Map.of("NO_COLOR", "")).colourful()).isTrue();
    assertThat(with("80", Map.of("TERM", "dumb")).colourful()).isFalse();
  }
}
