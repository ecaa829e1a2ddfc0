package org.hillock.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hillock.api.analyze.Measure;
import org.hillock.report.internal.Notation;
import org.hillock.report.internal.UnitText;
import org.hillock.report.internal.page.Html;

/** All measures at one glance: measured, expected, and whether the two agree. */
final class MeasureTable {
  private final Html html;

  MeasureTable(Html html) {
    this.html = html;
  }

  void write(List<Section> sections) {
    List<Section> measured =
        sections.stream().filter(s -> !s.result().measures().isEmpty()).toList();
    if (measured.isEmpty()) {
      return;
    }
    html.open("section").leaf("h2", "Measured and expected").line();
    tally(measured);
    html.open("table", "class", "measures").open("thead").open("tr");
    for (String heading : List.of("Measure", "Measured", "Theory", "Verdict")) {
      html.leaf("th", heading, "scope", "col");
    }
    html.close("tr").close("thead").line();
    for (Section section : measured) {
      html.open("tbody").line();
      if (measured.size() > 1) {
        html.open("tr", "class", "group")
            .leaf("th", section.name(), "colspan", "4", "scope", "rowgroup");
        html.close("tr").line();
      }
      section.result().measures().forEach(this::row);
      html.close("tbody").line();
    }
    html.close("table").close("section").line();
  }

  private void tally(List<Section> sections) {
    List<String> parts = new ArrayList<>();
    for (Measure.Verdict verdict : Measure.Verdict.values()) {
      long count =
          sections.stream()
              .flatMap(s -> s.result().measures().stream())
              .filter(m -> m.theory().isPresent() && m.verdict() == verdict)
              .count();
      if (count > 0) {
        parts.add(count + " " + (count == 1 ? one(verdict) : many(verdict)));
      }
    }
    if (!parts.isEmpty()) {
      html.leaf("p", "Beside theory: " + String.join(", ", parts) + ".", "class", "tally").line();
    }
  }

  private static String one(Measure.Verdict verdict) {
    return switch (verdict) {
      case AGREES -> "agrees";
      case DISAGREES -> "disagrees";
      case OPEN -> "is open";
    };
  }

  private static String many(Measure.Verdict verdict) {
    return switch (verdict) {
      case AGREES -> "agree";
      case DISAGREES -> "disagree";
      case OPEN -> "are open";
    };
  }

  private void row(Measure measure) {
    double low = measure.uncertainty().map(Measure.Uncertainty::low).orElse(Double.NaN);
    double high = measure.uncertainty().map(Measure.Uncertainty::high).orElse(Double.NaN);
    double theory = measure.theory().map(Measure.Prediction::value).orElse(Double.NaN);
    Measure.Verdict verdict = measure.verdict();
    boolean apart = verdict == Measure.Verdict.DISAGREES;
    Notation.Comparison text = Notation.compare(measure.value(), low, high, theory, apart);
    html.open("tr").open("th", "scope", "row").text(measure.name());
    note(measure.about());
    html.close("th");
    measured(measure, text);
    theory(measure, text);
    verdict(measure, verdict);
    html.close("tr").line();
  }

  private void measured(Measure measure, Notation.Comparison text) {
    html.open("td", "class", "number", "data-label", "Measured")
        .open("div")
        .leaf("b", text.value());
    if (!text.margin().isEmpty()) {
      html.text(" ").leaf("span", text.margin(), "class", "margin");
    }
    unit(measure);
    note(measure.uncertainty().map(Measure.Uncertainty::about).orElse(""));
    html.close("div").close("td");
  }

  private void theory(Measure measure, Notation.Comparison text) {
    html.open("td", "class", "number", "data-label", "Theory").open("div");
    if (measure.theory().isEmpty()) {
      html.leaf("span", Notation.NONE, "class", "none");
    } else {
      html.text(text.theory().isEmpty() ? Notation.NONE : text.theory());
      unit(measure);
      note(measure.theory().get().source());
    }
    html.close("div").close("td");
  }

  private void unit(Measure measure) {
    String unit = UnitText.of(measure.unit());
    if (!unit.isEmpty()) {
      html.text("\u00A0").leaf("span", unit, "class", "unit");
    }
  }

  private void verdict(Measure measure, Measure.Verdict verdict) {
    String word = verdict.name().toLowerCase(Locale.ROOT);
    html.open("td", "data-label", "Verdict").open("div").open("span", "class", "verdict " + word);
    html.leaf("span", sign(verdict), "class", "sign", "aria-hidden", "true")
        .text(word)
        .close("span");
    if (verdict == Measure.Verdict.OPEN) {
      note(whyOpen(measure));
    }
    html.close("div").close("td");
  }

  private static String sign(Measure.Verdict verdict) {
    return switch (verdict) {
      case AGREES -> "✓";
      case DISAGREES -> "✗";
      case OPEN -> "○";
    };
  }

  private static String whyOpen(Measure measure) {
    if (measure.theory().isEmpty()) {
      return "no theory";
    }
    return Double.isNaN(measure.value()) ? "too few data" : "uncertainty unknown";
  }

  private void note(String text) {
    if (!text.isEmpty()) {
      html.leaf("small", text, "class", "note");
    }
  }
}
