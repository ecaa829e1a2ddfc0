package org.hillock.analyzers.response;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The integral of kernel times input by Gauss-Legendre quadrature between breakpoints, independent
 * of the simulation.
 */
final class Convolution {
  private static final int ORDER = 8;

  private final LinearTheory theory;
  private final double panel;
  private final GaussLegendre rule = GaussLegendre.of(ORDER);
  private final TreeSet<Double> breakpoints;

  /** Panels are at most {@code panel} ms long and never contain a breakpoint. */
  Convolution(LinearTheory theory, double panel) {
    this.theory = theory;
    this.panel = panel;
    this.breakpoints = new TreeSet<>(theory.breakpoints());
  }

  /**
   * The potential at some times.
   *
   * @param times ms, ascending
   */
  double[] potentials(double[] times) {
    double[] edges = edges(times[times.length - 1]);
    List<Nodes> passed = new ArrayList<>();
    double[] potentials = new double[times.length];
    int edge = 0;
    for (int i = 0; i < times.length; i++) {
      while (edge + 1 < edges.length && edges[edge + 1] <= times[i]) {
        passed.add(nodes(edges[edge], edges[edge + 1]));
        edge++;
      }
      double sum =
          theory.withoutDensity(times[i]) + integral(times[i], nodes(edges[edge], times[i]));
      for (Nodes panels : passed) {
        sum += integral(times[i], panels);
      }
      potentials[i] = sum;
    }
    return potentials;
  }

  /** How many evaluations of the kernel one potential at the end costs. */
  long cost(double duration) {
    return (long) ((duration / panel + breakpoints.size() + 1) * ORDER);
  }

  /** Breakpoints, and between them equal panels. */
  private double[] edges(double end) {
    TreeSet<Double> fixed = new TreeSet<>(breakpoints.headSet(end));
    fixed.add(0.0);
    fixed.add(end);
    List<Double> edges = new ArrayList<>();
    double from = 0;
    for (double to : fixed) {
      int parts = Math.max(1, (int) Math.ceil((to - from) / panel));
      for (int part = 1; part <= parts; part++) {
        edges.add(part == parts ? to : from + (to - from) * part / parts);
      }
      from = to;
    }
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * The nodes of one panel.
   *
   * @param times ms
   * @param charges weight times input at each
   */
  private record Nodes(double[] times, double[] charges) {}

  private Nodes nodes(double from, double to) {
    double[] times = new double[ORDER];
    double[] charges = new double[ORDER];
    for (int k = 0; k < ORDER; k++) {
      times[k] = (from + to) / 2 + rule.nodes()[k] * (to - from) / 2;
      charges[k] =
          rule.weights()[k] * (to - from) / 2 * theory.drive().at(theory.neuron(), times[k]);
    }
    return new Nodes(times, charges);
  }

  private double integral(double time, Nodes panel) {
    double sum = 0;
    for (int k = 0; k < ORDER; k++) {
      double charge = panel.charges()[k];
      sum += charge == 0 ? 0 : charge * theory.kernel(time - panel.times()[k]);
    }
    return sum;
  }
}
