package org.hillock.itest.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hillock.app.platform.Platform;
import org.hillock.itest.Assembled;
import org.hillock.itest.reference.ReferenceCase.Expectation;
import org.hillock.itest.reference.Refinement.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every reference case of a folder; the system property {@code hillock.reference.dir} names
 * another one.
 *
 * <p>Prints one line for each expectation and a closing count.
 */
class ReferenceIT {
  /**
   * ms; farther from the expected times no spike off the grid may be, whatever the files tolerate
   * for those on a grid. The folder here has more digits than the schema asks for.
   */
  private static final double PRECISION_HERE = 1e-7;

  private static final double PRECISION_ELSEWHERE = 1e-3;

  @TempDir Path work;

  /** How an expectation ended. */
  enum Verdict {
    PASSED("passed"),
    FAILED("failed"),
    REPORTED("reported"),
    NOT_YET_SUPPORTED("not yet supported");

    private final String text;

    Verdict(String text) {
      this.text = text;
    }
  }

  @Test
  void everyExpectationThatCanBeExpressedIsMet() throws URISyntaxException {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    List<String> failures = new ArrayList<>();
    Line farthest = new Line(Verdict.PASSED, "no case", "no spikes", "", "");
    try (Platform platform = Assembled.start()) {
      Refinement measures = new Refinement(platform.catalog(), work);
      for (ReferenceCase reference : ReferenceCase.readAll(folder())) {
        for (Expectation expectation : reference.expectations()) {
          Line line = check(measures, reference, expectation);
          farthest = line.distance() > farthest.distance() ? line : farthest;
          counts.merge(line.verdict(), 1, Integer::sum);
          out().println(line);
          if (line.verdict() == Verdict.FAILED) {
            failures.add(line.toString());
          }
        }
      }
    }
    out().println(closing(counts));
    out().println("spike times off the grid: " + farthest.farness());
    assertThat(failures).isEmpty();
    assertThat(counts).as("a folder of reference cases").isNotEmpty();
    assertThat(farthest.distance())
        .as("spike times off the grid: %s", farthest.farness())
        .isLessThanOrEqualTo(given().isBlank() ? PRECISION_HERE : PRECISION_ELSEWHERE);
  }

  /**
   * What is printed of one expectation.
   *
   * @param distance ms, of spikes off the grid from the expected ones
   */
  private record Line(
      Verdict verdict, String id, String quantity, String got, String expected, double distance) {
    Line(Verdict verdict, String id, String quantity, String got, String expected) {
      this(verdict, id, quantity, got, expected, 0);
    }

    String farness() {
      return "at most " + distance + " ms from the expected ones, in " + id + ", " + quantity;
    }

    @Override
    public String toString() {
      return verdict.text
          + " | "
          + id
          + " | "
          + quantity
          + " | got "
          + got
          + " | expected "
          + expected;
    }
  }

  private static Line check(Refinement measures, ReferenceCase reference, Expectation expectation) {
    String expected = expectation.value() + " " + expectation.unit();
    try {
      List<Finding> findings = measures.take(reference, expectation);
      List<JsonElement> values = findings.stream().map(Finding::value).toList();
      Comparison comparison = new Comparison(expectation.tolerance());
      boolean matches =
          values.stream()
              .allMatch(v -> v instanceof JsonNull || comparison.matches(v, expectation.value()));
      Verdict verdict =
          !expectation.binding() ? Verdict.REPORTED : matches ? Verdict.PASSED : Verdict.FAILED;
      String got = values.size() == 1 ? values.getFirst().toString() : values.toString();
      double distance = verdict == Verdict.PASSED ? distance(findings, expectation) : 0;
      return new Line(verdict, reference.id(), expectation.quantity(), got, expected, distance);
    } catch (NotSupported e) {
      return new Line(
          Verdict.NOT_YET_SUPPORTED,
          reference.id(),
          expectation.quantity(),
          e.getMessage(),
          expected);
    } catch (RuntimeException e) {
      return new Line(
          Verdict.FAILED, reference.id(), expectation.quantity(), e.toString(), expected);
    }
  }

  private static double distance(List<Finding> findings, Expectation expectation) {
    return findings.stream()
        .filter(Finding::offGrid)
        .mapToDouble(finding -> Comparison.distance(finding.value(), expectation.value()))
        .map(distance -> Json.convert(distance, expectation.unit(), "ms"))
        .max()
        .orElse(0);
  }

  private static String given() {
    return System.getProperty("hillock.reference.dir", "");
  }

  private static Path folder() throws URISyntaxException {
    String given = given();
    return given.isBlank()
        ? Path.of(Objects.requireNonNull(ReferenceIT.class.getResource("/reference")).toURI())
        : Assembled.root().resolve(given);
  }

  private static String closing(Map<Verdict, Integer> counts) {
    StringBuilder text = new StringBuilder("reference cases:");
    for (Verdict verdict : Verdict.values()) {
      text.append(' ')
          .append(counts.getOrDefault(verdict, 0))
          .append(' ')
          .append(verdict.text)
          .append(',');
    }
    return text.substring(0, text.length() - 1);
  }

  private static PrintStream out() {
    return System.out;
  }
}
