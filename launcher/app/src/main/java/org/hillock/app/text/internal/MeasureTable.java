package org.hillock.app.text.internal;

import java.util.List;
import java.util.Optional;
import org.hillock.api.analyze.Measure;
import org.hillock.pipeline.analysis.AnalyzerResult;

/** What the analyzers measured, as lines of a terminal. */
public final class MeasureTable {
  private MeasureTable() {}

  /**
   * Lays the measures out.
   *
   * @param results what the analyzers gave
   * @return a table with a line for each measure; empty if there is none
   */
  public static List<String> lines(List<AnalyzerResult> results) {
    TextTable table = new TextTable("  ");
    for (AnalyzerResult result : results) {
      result.result().measures().forEach(measure -> row(table, result.name(), measure));
    }
    return table.lines();
  }

  private static void row(TextTable table, String analyzer, Measure measure) {
    Optional<Double> half = measure.uncertainty().map(range -> (range.high() - range.low()) / 2);
    String unit = measure.unit().symbol().equals("1") ? "" : " " + measure.unit().symbol();
    String value = NumberText.of(measure.value(), half.orElse(0.0));
    String range =
        half.filter(width -> width > 0)
            .map(width -> " ± " + NumberText.of(width, width))
            .orElse("");
    String theory =
        measure
            .theory()
            .map(t -> "theory " + NumberText.of(t.value(), half.orElse(0.0)) + unit)
            .orElse("");
    table.row(analyzer, measure.name(), value + range + unit, theory, verdict(measure));
  }

  private static String verdict(Measure measure) {
    return switch (measure.verdict()) {
      case AGREES -> "agrees";
      case DISAGREES -> "DISAGREES";
      case OPEN -> "";
    };
  }
}
