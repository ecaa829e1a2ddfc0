package org.hillock.app.command.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Opens a page with the system's own opener. Not with java.awt.Desktop, which does not work
 * headless.
 */
final class Browser {
  private Browser() {}

  static void open(Path page, PrintStream err) {
    String address = page.toUri().toString();
    ProcessBuilder opener = new ProcessBuilder(command(address));
    opener.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      opener.start();
    } catch (IOException e) {
      err.println("cannot open a browser (" + e.getMessage() + ") — open " + page + " yourself");
    }
  }

  private static List<String> command(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
  }
}
