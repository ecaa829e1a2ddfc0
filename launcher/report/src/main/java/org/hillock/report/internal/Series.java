package org.hillock.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;

/**
 * A mark with its place in the palette.
 *
 * @param mark the mark
 * @param theory whether it was expected rather than measured
 * @param color the name of its colour: {@code measured1…}, {@code theory1…}, {@code spikes} or
 *     {@code rule}
 */
public record Series(Mark mark, boolean theory, String color) {
  /** How many colours measured marks take in turn. */
  public static final int MEASURED = 6;

  /** How many colours expected marks take in turn. */
  public static final int THEORY = 3;

  /**
   * The marks of a figure in the order in which they are drawn: what was expected lies over what
   * was measured.
   *
   * @param figure the figure
   * @return one for each mark
   */
  public static List<Series> of(Figure figure) {
    List<Series> measured = new ArrayList<>();
    List<Series> theory = new ArrayList<>();
    int colors = 0;
    for (Mark mark : figure.marks()) {
      if (isTheory(mark)) {
        theory.add(new Series(mark, true, "theory" + (theory.size() % THEORY + 1)));
      } else if (mark instanceof Mark.Rule) {
        measured.add(new Series(mark, false, "rule"));
      } else if (mark instanceof Mark.Raster && countRasters(figure) == 1) {
        measured.add(new Series(mark, false, "spikes"));
      } else {
        measured.add(new Series(mark, false, "measured" + (colors++ % MEASURED + 1)));
      }
    }
    measured.addAll(theory);
    return List.copyOf(measured);
  }

  /**
   * Whether the legend must add that it is theory, because the label does not say so.
   *
   * @return true for theory of another name
   */
  public boolean unsaidTheory() {
    return theory && !mark.label().toLowerCase(Locale.ROOT).contains("theory");
  }

  private static long countRasters(Figure figure) {
    return figure.marks().stream().filter(Mark.Raster.class::isInstance).count();
  }

  private static boolean isTheory(Mark mark) {
    return switch (mark) {
      case Mark.Line line -> line.kind() == Mark.Kind.THEORY;
      case Mark.Points points -> points.kind() == Mark.Kind.THEORY;
      case Mark.Rule rule -> rule.kind() == Mark.Kind.THEORY;
      case Mark.Raster _, Mark.Bars _ -> false;
    };
  }
}
