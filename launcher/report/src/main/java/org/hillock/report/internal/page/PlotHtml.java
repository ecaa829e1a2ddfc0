package org.hillock.report.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.report.internal.Notation;
import org.hillock.report.internal.Plate;
import org.hillock.report.internal.Series;
import org.hillock.report.internal.Span;
import org.hillock.report.internal.UnitText;

/** A figure's caption, legend and data; the page's script draws it. */
public final class PlotHtml {
  private final Html html;
  private int count;

  /**
   * Writes figures.
   *
   * @param html where to
   */
  public PlotHtml(Html html) {
    this.html = html;
  }

  /**
   * How many figures there were so far.
   *
   * @return at least 0
   */
  public int count() {
    return count;
  }

  /**
   * Writes a figure.
   *
   * @param plate the figure
   */
  public void figure(Plate plate) {
    count++;
    Figure figure = plate.figure();
    html.open("figure", "class", "figure", "id", "figure-" + plate.id()).line();
    html.open("figcaption").leaf("span", "Figure " + count, "class", "count").text(" ");
    html.leaf("b", figure.title()).leaf("span", "", "class", "at");
    html.close("figcaption").line();
    if (plate.isEmpty()) {
      html.leaf("p", Plate.NOTHING, "class", "hint").close("figure").line();
      return;
    }
    html.open("ul", "class", "legend").line();
    List<Series> series = Series.of(figure);
    for (int i = 0; i < series.size(); i++) {
      legend(series.get(i), i, figure);
    }
    html.close("ul").line();
    html.open("div", "class", "plot", "role", "img", "aria-label", describe(figure))
        .close("div")
        .line();
    html.open("script", "type", "application/json")
        .raw(data(plate, series).toString())
        .close("script")
        .line();
    html.close("figure").line();
  }

  private static String describe(Figure figure) {
    List<String> labels =
        figure.marks().stream().map(Mark::label).filter(l -> !l.isEmpty()).distinct().toList();
    String over =
        figure.title() + ": " + UnitText.of(figure.y()) + " against " + UnitText.of(figure.x());
    return labels.isEmpty() ? over : over + "; " + String.join(", ", labels);
  }

  private void legend(Series series, int index, Figure figure) {
    Mark mark = series.mark();
    if (mark.label().isEmpty()) {
      return;
    }
    html.open("li", "data-mark", Integer.toString(index));
    html.open("svg", "viewBox", "0 0 28 12", "width", "28", "height", "12", "aria-hidden", "true");
    swatch(series);
    html.close("svg").leaf("span", mark.label());
    if (series.unsaidTheory()) {
      html.leaf("i", "theory", "class", "kind");
    }
    html.leaf("output", mark instanceof Mark.Rule rule ? at(rule, figure) : "").close("li").line();
  }

  private static String at(Mark.Rule rule, Figure figure) {
    Axis axis = rule.vertical() ? figure.x() : figure.y();
    return (Notation.number(rule.at(), 5) + "\u00A0" + UnitText.of(axis.unit())).strip();
  }

  /** A sample of a mark, 28 wide and 12 high; stroke widths and dashes are the style's. */
  private void swatch(Series series) {
    String color = "var(--" + series.color() + ")";
    String kind = series.theory() ? " theory" : "";
    switch (series.mark()) {
      case Mark.Line _ -> path("M0 6H28", "stroke" + kind, color, "none");
      case Mark.Rule rule ->
          path(rule.vertical() ? "M14 0V12" : "M0 6H28", "stroke" + kind, color, "none");
      case Mark.Points _ ->
          path("M10 6a4 4 0 1 0 8 0a4 4 0 1 0-8 0", "", color, series.theory() ? "none" : color);
      case Mark.Raster _ -> path("M6 1V11M11 1V11M21 1V11", "", color, "none");
      case Mark.Bars _ -> path("M6 5h7v7h-7zM14 1h7v11h-7z", "bars", "none", color);
    }
  }

  private void path(String shape, String style, String stroke, String fill) {
    html.empty("path", "d", shape, "class", style, "stroke", stroke, "fill", fill);
  }

  private static Json data(Plate plate, List<Series> series) {
    Json json = new Json().open('{');
    json.name("time").value(plate.onTimeAxis()).name("raster").value(plate.isRaster());
    axis(json, "x", plate.figure().x(), plate.x());
    axis(json, "y", plate.figure().y(), plate.y());
    json.name("marks").open('[');
    for (Series each : series) {
      json.open('{').name("color").value(each.color()).name("theory").value(each.theory());
      mark(json, each.mark());
      json.close('}');
    }
    return json.close(']').close('}');
  }

  private static void axis(Json json, String name, Axis axis, Span span) {
    json.name(name)
        .open('{')
        .name("text")
        .value(UnitText.of(axis))
        .name("label")
        .value(axis.label());
    json.name("unit").value(UnitText.of(axis.unit()));
    json.name("low").value(span.low()).name("high").value(span.high()).close('}');
  }

  private static void mark(Json json, Mark mark) {
    switch (mark) {
      case Mark.Line line ->
          json.name("type").value("line").name("x").values(line.x()).name("y").values(line.y());
      case Mark.Points points ->
          json.name("type")
              .value("points")
              .name("x")
              .values(points.x())
              .name("y")
              .values(points.y());
      case Mark.Raster raster -> raster(json, raster);
      case Mark.Bars bars ->
          json.name("type")
              .value("bars")
              .name("edges")
              .values(bars.edges())
              .name("heights")
              .values(bars.heights());
      case Mark.Rule rule ->
          json.name("type")
              .value("rule")
              .name("vertical")
              .value(rule.vertical())
              .name("at")
              .value(rule.at());
    }
  }

  /** In the order of time, which the script relies on. */
  private static void raster(Json json, Mark.Raster raster) {
    List<Integer> order = new ArrayList<>();
    double[] x = raster.x();
    int[] row = raster.row();
    boolean sorted = true;
    for (int i = 0; i < x.length; i++) {
      sorted &= i == 0 || x[i - 1] <= x[i];
    }
    if (!sorted) {
      for (int i = 0; i < x.length; i++) {
        order.add(i);
      }
      order.sort((a, b) -> Double.compare(x[a], x[b]));
    }
    json.name("type").value("raster").name("x").open('[');
    for (int i = 0; i < x.length; i++) {
      json.value(x[sorted ? i : order.get(i)]);
    }
    json.close(']').name("row").open('[');
    for (int i = 0; i < x.length; i++) {
      json.value(row[sorted ? i : order.get(i)]);
    }
    json.close(']');
  }
}
