package org.hillock.report.internal.picture;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.report.internal.Notation;
import org.hillock.report.internal.Series;
import org.hillock.report.internal.UnitText;

/** Draws what each colour and stroke means, in as many rows as it takes but no more than a few. */
final class Legend {
  private static final int SAMPLE = 32;
  private static final int GAP = 8;
  private static final int BETWEEN = 28;
  private static final int MOST_ROWS = 3;

  private final Graphics2D graphics;
  private final Figure figure;
  private final FontMetrics metrics;

  Legend(Graphics2D graphics, Figure figure) {
    this.graphics = graphics;
    this.figure = figure;
    metrics = graphics.getFontMetrics(Look.TICK);
  }

  /** Returns the lower edge. */
  int draw(List<Series> all, int left, int top, int width) {
    List<Series> named = all.stream().filter(s -> !s.mark().label().isEmpty()).toList();
    int height = metrics.getHeight() + 4;
    int x = left;
    int y = top;
    for (int i = 0; i < named.size(); i++) {
      String text = text(named.get(i));
      int needs = SAMPLE + GAP + metrics.stringWidth(text);
      if (x > left && x + needs > left + width) {
        x = left;
        y += height;
      }
      if (y >= top + MOST_ROWS * height) {
        return y;
      }
      // The last row says how many do not fit.
      boolean lastRow = y >= top + (MOST_ROWS - 1) * height;
      String rest = "and " + (named.size() - i) + " more";
      if (lastRow
          && i < named.size() - 1
          && x + needs + BETWEEN + metrics.stringWidth(rest) > left + width) {
        string(rest, x, y);
        return y + height;
      }
      sample(named.get(i), x, y + height / 2.0);
      string(text, x + SAMPLE + GAP, y);
      x += needs + BETWEEN;
    }
    return named.isEmpty() ? top : y + height;
  }

  private void string(String text, int x, int y) {
    graphics.setFont(Look.TICK);
    graphics.setColor(Look.INK);
    graphics.drawString(text, x, y + 2 + metrics.getAscent());
  }

  private String text(Series series) {
    String kind = series.unsaidTheory() ? " (theory)" : "";
    if (series.mark() instanceof Mark.Rule rule) {
      Axis axis = rule.vertical() ? figure.x() : figure.y();
      return rule.label()
          + kind
          + ": "
          + (Notation.number(rule.at(), 5) + " " + UnitText.of(axis.unit())).strip();
    }
    return series.mark().label() + kind;
  }

  private void sample(Series series, double x, double middle) {
    graphics.setColor(Look.color(series.color()));
    switch (series.mark()) {
      case Mark.Line _, Mark.Rule _ -> {
        graphics.setStroke(series.theory() ? Look.dashed(2.2) : Look.line(2.2));
        graphics.draw(new Line2D.Double(x, middle, x + SAMPLE, middle));
      }
      case Mark.Points _ -> {
        Ellipse2D dot = new Ellipse2D.Double(x + SAMPLE / 2.0 - 4, middle - 4, 8, 8);
        graphics.setStroke(Look.line(1.6));
        if (series.theory()) {
          graphics.draw(dot);
        } else {
          graphics.fill(dot);
        }
      }
      case Mark.Raster _ -> {
        graphics.setStroke(Look.line(1.6));
        for (double at : new double[] {0.2, 0.4, 0.8}) {
          graphics.draw(
              new Line2D.Double(x + at * SAMPLE, middle - 6, x + at * SAMPLE, middle + 6));
        }
      }
      case Mark.Bars _ -> {
        graphics.setColor(Marks.bars(Look.color(series.color())));
        graphics.fill(new Rectangle2D.Double(x + 6, middle, 9, 7));
        graphics.fill(new Rectangle2D.Double(x + 16, middle - 6, 9, 13));
      }
    }
  }
}
