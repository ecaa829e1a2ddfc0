package org.hillock.itest.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/**
 * Writes a class one line longer than a file, and with a method one line longer than a method, may
 * be.
 */
final class OverBudget {
  private static final int FILE_LINES = 501;
  private static final int METHOD_LINES = 61;

  private OverBudget() {}

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    String statement = "    step++;\n";
    String method =
        "  int longMethod(int step) {\n"
            + String.join("", Collections.nCopies(METHOD_LINES - 3, statement))
            + "    return step;\n  }\n";
    String head = "package org.hillock.broken;\n\nfinal class OverBudget {\n";
    long written = (head + method).lines().count() + 1;
    List<String> filler = Collections.nCopies((int) (FILE_LINES - written), "  // filler\n");
    String source = head + String.join("", filler) + method + "}\n";
    Files.writeString(folder.resolve("OverBudget.java"), source);
  }
}
