package org.hillock.report;

import java.util.List;
import java.util.Objects;
import org.hillock.api.Problem;
import org.hillock.api.figure.Figure;

/**
 * What a report shows, in the order in which it shows it, except that notices come first and facts
 * last.
 *
 * @param title one line
 * @param about one paragraph; may be empty
 * @param facts where the numbers come from
 * @param sections one for each analyzer
 * @param figures figures that belong to no analyzer: raster, traces, inputs
 * @param notices what the reader must know: warnings, failures, an early end
 * @since 1.0
 */
public record ReportPage(
    String title,
    String about,
    List<Fact> facts,
    List<Section> sections,
    List<Figure> figures,
    List<Problem> notices) {
  /** Copies the lists. */
  public ReportPage {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(about, "about");
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    figures = List.copyOf(figures);
    notices = List.copyOf(notices);
  }
}
