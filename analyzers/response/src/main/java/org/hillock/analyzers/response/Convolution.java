package org.hillock.analyzers.response;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The integral of kernel times input by Gauss-Legendre quadrature between breakpoints, independent of the simulation. */
final class Convolution {
  private static final int ORDER = 8;

  private final LinearTheory theory;
  private final double panel;
  private final GaussLegendre rule = GaussLegendre.of(ORDER);
  private final List<Double> breakpoints;

  /** Panels are at most {@code panel} ms long and never contain a breakpoint. */
  Convolution(LinearTheory theory, double panel) {
    this.theory = theory;
    this.panel = panel;
    this.breakpoints = theory.breakpoints();
  }

  /**
   * The potential at some times.
   *
   * @param times ms, ascending
   */
  double[] potentials(double[] times) {
    TreeSet<Double> edges = new TreeSet<>(breakpoints);
    edges.add(0.0);
    for (double time : times) {
      edges.add(time);
    }
    List<Double> sorted = new ArrayList<>(edges);
    List<double[]> panels = new ArrayList<>();
    double[] potentials = new double[times.length];
    int edge = 0;
    for (int i = 0; i < times.length; i++) {
      while (edge + 1 < sorted.size() && sorted.get(edge + 1) <= times[i]) {
        split(sorted.get(edge), sorted.get(edge + 1), panels);
        edge++;
      }
      potentials[i] = theory.withoutDensity(times[i]) + integral(times[i], panels);
    }
    return potentials;
  }

  /** How many evaluations of the kernel one potential at the end costs. */
  long cost(double duration) {
    return (long) ((duration / panel + breakpoints.size() + 1) * ORDER);
  }

  /** Adds panels: each holds nodes and, in turn, weight times input there. */
  private void split(double from, double to, List<double[]> panels) {
    int parts = (int) Math.ceil((to - from) / panel);
    double width = (to - from) / parts;
    for (int part = 0; part < parts; part++) {
      double middle = from + (part + 0.5) * width;
      double[] values = new double[2 * ORDER];
      for (int k = 0; k < ORDER; k++) {
        double node = middle + rule.nodes()[k] * width / 2;
        values[2 * k] = node;
        values[2 * k + 1] = rule.weights()[k] * width / 2 * theory.drive().at(theory.neuron(), node);
      }
      panels.add(values);
    }
  }

  private double integral(double time, List<double[]> panels) {
    double sum = 0;
    for (double[] values : panels) {
      for (int k = 0; k < values.length; k += 2) {
        sum += values[k + 1] == 0 ? 0 : values[k + 1] * theory.kernel(time - values[k]);
      }
    }
    return sum;
  }
}
