package org.hillock.itest.reference;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Measures of spike times. */
final class SpikeMeasures {
  private final Laboratory laboratory;

  SpikeMeasures(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  JsonElement times(ReferenceRun run, JsonObject arguments, String unit) {
    return Measures.list(
        Measures.convert(Measures.first(record(run, arguments).spikes(), arguments), "ms", unit));
  }

  JsonElement count(ReferenceRun run, JsonObject arguments, String unit) {
    return new JsonPrimitive(record(run, arguments).spikes().length);
  }

  JsonElement intervals(ReferenceRun run, JsonObject arguments, String unit) {
    return Measures.list(
        Measures.convert(
            Measures.first(record(run, arguments).intervals(), arguments), "ms", unit));
  }

  JsonElement lastInterval(ReferenceRun run, JsonObject arguments, String unit) {
    double[] intervals = record(run, arguments).intervals();
    return number(intervals.length == 0 ? Double.NaN : intervals[intervals.length - 1], "ms", unit);
  }

  JsonElement meanInterval(ReferenceRun run, JsonObject arguments, String unit) {
    if (Json.has(arguments, "last")) {
      return number(meanOfLast(run, arguments), "ms", unit);
    }
    double[] spikes = record(run, arguments).spikes();
    JsonElement fraction = arguments.get("from_fraction");
    if (fraction == null) {
      throw new NotSupported("mean-isi without from_fraction or last");
    }
    double share = fraction.isJsonObject() ? Json.in(fraction, "1") : fraction.getAsDouble();
    int first = (int) Math.floor(share * spikes.length);
    return number(
        (spikes[spikes.length - 1] - spikes[first]) / (spikes.length - 1 - first), "ms", unit);
  }

  JsonElement intervalRatio(ReferenceRun run, JsonObject arguments, String unit) {
    StaticMeasures.requires(arguments, "numerator", "last");
    StaticMeasures.requires(arguments, "denominator", "first");
    double[] intervals = record(run, arguments).intervals();
    double ratio =
        intervals.length == 0 ? Double.NaN : intervals[intervals.length - 1] / intervals[0];
    return number(ratio, "1", unit);
  }

  JsonElement adaptationIndex(ReferenceRun run, JsonObject arguments, String unit) {
    double[] intervals = record(run, arguments).intervals();
    double mean =
        IntStream.range(1, intervals.length)
            .mapToDouble(i -> (intervals[i] - intervals[i - 1]) / (intervals[i] + intervals[i - 1]))
            .average()
            .orElse(Double.NaN);
    return number(mean, "1", unit);
  }

  JsonElement steadyRate(ReferenceRun run, JsonObject arguments, String unit) {
    if (Json.has(arguments, "last")) {
      return number(1000 / meanOfLast(run, arguments), "Hz", unit);
    }
    if (!Json.has(arguments, "from")) {
      throw new NotSupported("steady-rate without last or from");
    }
    double from = Json.in(arguments.get("from"), "ms");
    double[] late =
        Arrays.stream(record(run, arguments).spikes()).filter(spike -> spike > from).toArray();
    int fewest = Json.has(arguments, "min_spikes") ? arguments.get("min_spikes").getAsInt() : 2;
    double rate =
        late.length < Math.max(2, fewest)
            ? 0
            : 1000 * (late.length - 1) / (late[late.length - 1] - late[0]);
    return number(rate, "Hz", unit);
  }

  /** The mean of the last intervals, ms; infinite if there is none. */
  private double meanOfLast(ReferenceRun run, JsonObject arguments) {
    double[] intervals = record(run, arguments).intervals();
    int count = Math.min(arguments.get("last").getAsInt(), intervals.length);
    return Arrays.stream(intervals)
        .skip(intervals.length - count)
        .average()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private Recording record(ReferenceRun run, JsonObject arguments) {
    return laboratory.record(run.detecting(arguments), List.of(), List.of());
  }

  private static JsonElement number(double value, String from, String to) {
    return new JsonPrimitive(Double.isNaN(value) ? value : Json.convert(value, from, to));
  }
}
