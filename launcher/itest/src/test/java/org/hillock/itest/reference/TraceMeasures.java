package org.hillock.itest.reference;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;

/** Measures of a trace's shape. */
final class TraceMeasures {
  private final Laboratory laboratory;

  TraceMeasures(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  /**
   * A place of a trace.
   *
   * @param time ms
   * @param value internal unit
   */
  private record Place(double time, double value) {}

  /** What is recorded of one variable: from 0 in equal steps. */
  private record Trace(double step, double[] values) {
    /** The greatest value, or of {@code sign} -1 the least, from an index to the end. */
    Place extreme(int from, int sign) {
      int best = from;
      for (int i = from; i < values.length; i++) {
        if (sign * values[i] > sign * values[best]) {
          best = i;
        }
      }
      if (!isSmooth(best)) {
        return new Place(best * step, values[best]);
      }
      // The vertex of the parabola through three samples.
      double left = values[best - 1] - values[best];
      double right = values[best + 1] - values[best];
      double bend = left + right;
      double shift = Math.clamp((left - right) / (2 * bend), -0.5, 0.5);
      double value = values[best] + shift * (right - left) / 2 + shift * shift * bend / 2;
      return new Place((best + shift) * step, value);
    }

    /** Whether the trace bends alike around a sample; where an input jumps it has a corner. */
    private boolean isSmooth(int index) {
      if (index < 2 || index > values.length - 3) {
        return false;
      }
      double before = bend(index - 1);
      double there = bend(index);
      double after = bend(index + 1);
      return Math.min(before / there, after / there) > 0.5
          && Math.max(before / there, after / there) < 2;
    }

    private double bend(int index) {
      return values[index - 1] - 2 * values[index] + values[index + 1];
    }

    /** When a level is crossed between two neighbouring samples, on the straight line. */
    double crossing(int left, double level) {
      double share = (level - values[left]) / (values[left + 1] - values[left]);
      return (left + share) * step;
    }
  }

  JsonElement peak(ReferenceRun run, JsonObject arguments, String unit) {
    Trace trace = trace(run, arguments);
    return value(run, arguments, trace.extreme(0, 1).value() - baseline(trace, arguments), unit);
  }

  JsonElement timeOfPeak(ReferenceRun run, JsonObject arguments, String unit) {
    return time(trace(run, arguments).extreme(0, 1).time(), unit);
  }

  JsonElement minimum(ReferenceRun run, JsonObject arguments, String unit) {
    return value(run, arguments, afterPeak(run, arguments).value(), unit);
  }

  JsonElement timeOfMinimum(ReferenceRun run, JsonObject arguments, String unit) {
    return time(afterPeak(run, arguments).time(), unit);
  }

  /** The signed deviation from the initial value that is greatest in magnitude. */
  JsonElement extremum(ReferenceRun run, JsonObject arguments, String unit) {
    StaticMeasures.requires(arguments, "baseline", "initial");
    Trace trace = trace(run, arguments);
    return value(run, arguments, farthest(trace).value() - trace.values()[0], unit);
  }

  JsonElement timeOfExtremum(ReferenceRun run, JsonObject arguments, String unit) {
    StaticMeasures.requires(arguments, "baseline", "initial");
    Trace trace = trace(run, arguments);
    Place place = farthest(trace);
    return place.value() == trace.values()[0] ? JsonNull.INSTANCE : time(place.time(), unit);
  }

  /** The width of the peak half-way between rest and itself. */
  JsonElement halfWidth(ReferenceRun run, JsonObject arguments, String unit) {
    StaticMeasures.requires(arguments, "baseline", "rest");
    Trace trace = trace(run, arguments);
    Place peak = trace.extreme(0, 1);
    double rest = laboratory.rest(run, arguments.get("variable").getAsString());
    double level = (rest + peak.value()) / 2;
    double[] values = trace.values();
    int up = (int) (peak.time() / trace.step());
    while (up >= 0 && values[up] >= level) {
      up--;
    }
    int down = (int) Math.ceil(peak.time() / trace.step());
    while (down < values.length && values[down] >= level) {
      down++;
    }
    if (up < 0 || down == values.length) {
      throw new NotSupported("a peak without both flanks");
    }
    return time(trace.crossing(down - 1, level) - trace.crossing(up, level), unit);
  }

  private static Place farthest(Trace trace) {
    Place high = trace.extreme(0, 1);
    Place low = trace.extreme(0, -1);
    double start = trace.values()[0];
    return high.value() - start >= start - low.value() ? high : low;
  }

  private Place afterPeak(ReferenceRun run, JsonObject arguments) {
    StaticMeasures.requires(arguments, "after", "peak");
    Trace trace = trace(run, arguments);
    int peak = (int) Math.round(trace.extreme(0, 1).time() / trace.step());
    return trace.extreme(peak, -1);
  }

  private static double baseline(Trace trace, JsonObject arguments) {
    if (!Json.has(arguments, "baseline")) {
      return 0;
    }
    StaticMeasures.requires(arguments, "baseline", "initial");
    return trace.values()[0];
  }

  private Trace trace(ReferenceRun run, JsonObject arguments) {
    String variable = arguments.get("variable").getAsString();
    Recording recording = laboratory.trace(run, variable);
    return new Trace(recording.step(), recording.samples().get(variable));
  }

  private static JsonElement value(
      ReferenceRun run, JsonObject arguments, double value, String unit) {
    String variable = arguments.get("variable").getAsString();
    String internal = Models.translate(run).variable(variable).unit();
    return new JsonPrimitive(Json.convert(value, internal, unit));
  }

  private static JsonElement time(double time, String unit) {
    return new JsonPrimitive(Json.convert(BigDecimal.valueOf(time).doubleValue(), "ms", unit));
  }
}
