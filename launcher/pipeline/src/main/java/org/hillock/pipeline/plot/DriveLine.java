package org.hillock.pipeline.plot;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.hillock.api.analyze.Drive;
import org.hillock.api.figure.Mark;
import org.hillock.api.unit.Unit;

/**
 * The density of a drive as a line; an edge is drawn from its limit on the left to that on the
 * right.
 */
final class DriveLine {
  private static final int SAMPLES = 20_000;
  private static final int POINTS = 4000;

  private final Drive drive;
  private final int neuron;
  private final Unit unit;
  private final double step;
  private final double duration;

  DriveLine(Drive drive, int neuron, Unit unit, double step, double duration) {
    this.drive = drive;
    this.neuron = neuron;
    this.unit = unit;
    this.step = step;
    this.duration = duration;
  }

  Mark.Line make(String label) {
    double[] edges = edges();
    double expected = SAMPLES + 2.0 * edges.length;
    boolean pieces = isPiecewiseConstant(edges);
    Polyline line = Polyline.within(duration, pieces ? 2.0 * edges.length : expected, POINTS);
    for (int i = 1; i < edges.length; i++) {
      piece(edges[i - 1], edges[i], line);
    }
    return line.line(label);
  }

  /** Whether it is zero all the time. */
  boolean silent() {
    double[] edges = edges();
    for (int i = 1; i < edges.length; i++) {
      OptionalDouble constant = drive.constant(neuron, edges[i - 1], edges[i]);
      double inside = constant.orElse(drive.at(neuron, (edges[i - 1] + edges[i]) / 2));
      if (inside != 0
          || drive.at(neuron, edges[i - 1]) != 0
          || before(edges[i], edges[i - 1]) != 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isPiecewiseConstant(double[] edges) {
    for (int i = 1; i < edges.length; i++) {
      if (drive.constant(neuron, edges[i - 1], edges[i]).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Pulses are edges too: they interrupt what is constant. */
  private double[] edges() {
    DoubleStream inside =
        DoubleStream.concat(
                Arrays.stream(drive.breakpoints(neuron)), Arrays.stream(drive.pulseTimes(neuron)))
            .filter(t -> t > 0 && t < duration);
    return DoubleStream.concat(DoubleStream.of(0, duration), inside).sorted().distinct().toArray();
  }

  private void piece(double from, double to, Polyline line) {
    OptionalDouble constant = drive.constant(neuron, from, to);
    if (constant.isPresent()) {
      double value = unit.fromInternal(constant.getAsDouble());
      line.add(from, value);
      line.add(to, value);
      return;
    }
    int count = (int) Math.ceil((to - from) / duration * SAMPLES);
    for (int i = 0; i < count; i++) {
      double time = from + i * (to - from) / count;
      line.add(time, unit.fromInternal(drive.at(neuron, time)));
    }
    line.add(to, unit.fromInternal(before(to, from)));
  }

  /** Nearly the limit from the left; nearer, the time could be taken for the edge. */
  private double before(double edge, double from) {
    return drive.at(neuron, edge - Math.min(1e-6 * step, 1e-3 * (edge - from)));
  }
}
