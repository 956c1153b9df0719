package org.demarche.cli.terminal;

import java.util.Map;
import java.util.Properties;

/**
 * The terminal that the program runs in, as the launcher found it.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param columns its width; {@value #USUAL_COLUMNS} where there is none
 * @param colourful whether colours are welcome there, as far as the environment says
 */
public record Terminal(boolean out, boolean err, int columns, boolean colourful) {
  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 40;
  private static final int MOST_COLUMNS = 110;

  /** No terminal at all: files and pipes. */
  public static Terminal none() {
    return new Terminal(false, false, USUAL_COLUMNS, true);
  }

  /**
   * Reads what the launcher found out ({@code demarche.out.terminal}, {@code
   * demarche.err.terminal}, {@code demarche.columns}) and what the user wishes ({@code NO_COLOR},
   * {@code TERM}).
   */
  public static Terminal of(Properties properties, Map<String, String> environment) {
    boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(
        Boolean.parseBoolean(properties.getProperty("demarche.out.terminal")),
        Boolean.parseBoolean(properties.getProperty("demarche.err.terminal")),
        columns(properties.getProperty("demarche.columns", "")),
        !noColour && !dumb);
  }

  private static int columns(String told) {
    if (!told.matches("[0-9]{1,5}") || told.matches("0+")) {
      return USUAL_COLUMNS;
    }
    return Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, Integer.parseInt(told)));
  }
}
