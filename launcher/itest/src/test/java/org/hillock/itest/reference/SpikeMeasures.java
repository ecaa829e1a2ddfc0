package org.hillock.itest.reference;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.List;

/** Measures of spike times. */
final class SpikeMeasures {
  private final Laboratory laboratory;

  SpikeMeasures(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  JsonElement times(ReferenceRun run, JsonObject arguments, String unit) {
    return Measures.list(
        Measures.convert(Measures.first(record(run).spikes(), arguments), "ms", unit));
  }

  JsonElement count(ReferenceRun run, JsonObject arguments, String unit) {
    return new JsonPrimitive(record(run).spikes().length);
  }

  JsonElement intervals(ReferenceRun run, JsonObject arguments, String unit) {
    return Measures.list(
        Measures.convert(Measures.first(record(run).intervals(), arguments), "ms", unit));
  }

  JsonElement lastInterval(ReferenceRun run, JsonObject arguments, String unit) {
    double[] intervals = record(run).intervals();
    return number(intervals.length == 0 ? Double.NaN : intervals[intervals.length - 1], "ms", unit);
  }

  JsonElement meanInterval(ReferenceRun run, JsonObject arguments, String unit) {
    double[] spikes = record(run).spikes();
    JsonElement fraction = arguments.get("from_fraction");
    if (fraction == null) {
      throw new NotSupported("mean-isi without from_fraction");
    }
    double share = fraction.isJsonObject() ? Json.in(fraction, "1") : fraction.getAsDouble();
    int first = (int) Math.floor(share * spikes.length);
    return number(
        (spikes[spikes.length - 1] - spikes[first]) / (spikes.length - 1 - first), "ms", unit);
  }

  JsonElement steadyRate(ReferenceRun run, JsonObject arguments, String unit) {
    if (!Json.has(arguments, "last")) {
      throw new NotSupported("steady-rate without last");
    }
    double[] intervals = record(run).intervals();
    int count = Math.min(arguments.get("last").getAsInt(), intervals.length);
    double mean =
        Arrays.stream(intervals)
            .skip(intervals.length - count)
            .average()
            .orElse(Double.POSITIVE_INFINITY);
    return number(1000 / mean, "Hz", unit);
  }

  private Recording record(ReferenceRun run) {
    return laboratory.record(run, List.of(), List.of());
  }

  private static JsonElement number(double value, String from, String to) {
    return new JsonPrimitive(Double.isNaN(value) ? value : Json.convert(value, from, to));
  }
}
