package org.demarche.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Opens an address in the browser of whoever sits here; where that fails, the address is printed
 * anyway.
 */
final class Browser {
  private Browser() {}

  static void open(String address) {
    try {
      new ProcessBuilder(command(address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // no browser here: the address stands on the terminal
    }
  }

  private static List<String> command(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return List.of("open", address);
    }
    return system.startsWith("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
        : List.of("xdg-open", address);
  }
}
