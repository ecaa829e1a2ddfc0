package org.hillock.app.text.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.Severity;

/** Prints problems, those of a pipeline with the line of the file and a caret under the place. */
public final class ProblemPrinter {
  private static final int WIDTH = 76;

  private final PrintStream out;
  private final Map<String, List<String>> files = new HashMap<>();

  /**
   * A printer.
   *
   * @param out where it prints
   */
  public ProblemPrinter(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints problems in their order, and their number if there are several errors.
   *
   * @param problems the problems
   */
  public void print(List<Problem> problems) {
    problems.forEach(this::print);
    long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
    if (errors > 1) {
      out.println(errors + " problems");
    }
  }

  private void print(Problem problem) {
    out.println((problem.severity() == Severity.WARNING ? "warning: " : "") + problem.render());
    if (problem.where() instanceof Location.InPipeline place) {
      excerpt(place).forEach(out::println);
    }
  }

  private List<String> excerpt(Location.InPipeline place) {
    List<String> lines = files.computeIfAbsent(place.file(), ProblemPrinter::read);
    if (place.line() < 1 || place.line() > lines.size()) {
      return List.of();
    }
    String line = lines.get(place.line() - 1).replace('\t', ' ');
    int column = Math.clamp(place.column() - 1, 0, line.length());
    int from = Math.max(0, Math.min(column - WIDTH / 2, line.length() - WIDTH));
    String shown = line.substring(from, Math.min(line.length(), from + WIDTH));
    String number = String.valueOf(place.line());
    List<String> excerpt = new ArrayList<>();
    excerpt.add("  " + number + " | " + shown);
    excerpt.add("  " + " ".repeat(number.length()) + " | " + " ".repeat(column - from) + "^");
    return excerpt;
  }

  /** No lines if the file cannot be read: that is then the problem itself. */
  private static List<String> read(String file) {
    try {
      return file.isEmpty() ? List.of() : Files.readAllLines(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }
}
