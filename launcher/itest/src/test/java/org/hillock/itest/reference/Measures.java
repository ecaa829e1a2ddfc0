package org.hillock.itest.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hillock.api.model.ClosedForm;
import org.hillock.itest.reference.ReferenceCase.Expectation;

/** The measures of the vocabulary, each keyed by its type. */
final class Measures {
  private final Laboratory laboratory;
  private final Map<String, Measure> measures;

  /** Takes one measure of one run. */
  @FunctionalInterface
  interface Measure {
    JsonElement take(ReferenceRun run, JsonObject arguments, String unit);
  }

  Measures(Laboratory laboratory) {
    this.laboratory = laboratory;
    SpikeMeasures spikes = new SpikeMeasures(laboratory);
    StateMeasures states = new StateMeasures(laboratory);
    SearchMeasures searches = new SearchMeasures(laboratory);
    this.measures =
        Map.ofEntries(
            Map.entry("spike-times", spikes::times),
            Map.entry("spike-count", spikes::count),
            Map.entry("isis", spikes::intervals),
            Map.entry("last-isi", spikes::lastInterval),
            Map.entry("mean-isi", spikes::meanInterval),
            Map.entry("steady-rate", spikes::steadyRate),
            Map.entry("state-at", states::at),
            Map.entry("state-final", states::last),
            Map.entry("jump-at", states::jump),
            Map.entry("deflection-at-stimulus-end", states::deflection),
            Map.entry("steady-state-value", states::steady),
            Map.entry("ramp-lag", states::rampLag),
            Map.entry("response-amplitude", states::amplitude),
            Map.entry("response-phase-lag", states::phaseLag),
            Map.entry("threshold-amplitude", searches::thresholdAmplitude),
            Map.entry("threshold-charge", searches::thresholdCharge),
            Map.entry("threshold-charge-potential", searches::thresholdPotential),
            Map.entry("chronaxie", searches::chronaxie),
            Map.entry("rheobase", (run, arguments, unit) -> theory(run, ClosedForm.RHEOBASE, unit)),
            Map.entry(
                "saturation-rate",
                (run, arguments, unit) -> theory(run, ClosedForm.SATURATION_RATE, unit)));
  }

  /** The value of an expectation, in its unit; the same must come from each of its runs. */
  List<JsonElement> take(ReferenceCase reference, Expectation expectation) {
    Measure measure = measures.get(expectation.type());
    if (measure == null) {
      throw new NotSupported("measure " + expectation.type());
    }
    return reference.runs(expectation).stream()
        .map(run -> overVariations(measure, run, expectation))
        .toList();
  }

  private static JsonElement overVariations(
      Measure measure, ReferenceRun run, Expectation expectation) {
    if (!run.varies()) {
      return measure.take(run, expectation.arguments(), expectation.unit());
    }
    JsonArray values = new JsonArray();
    run.varied()
        .forEach(sub -> values.add(measure.take(sub, expectation.arguments(), expectation.unit())));
    return values;
  }

  private JsonElement theory(ReferenceRun run, String kind, String unit) {
    return new JsonPrimitive(laboratory.theory(run, kind, unit));
  }

  static JsonElement list(double... values) {
    JsonArray array = new JsonArray();
    Arrays.stream(values).forEach(array::add);
    return array;
  }

  static double[] first(double[] values, JsonObject arguments) {
    if (!Json.has(arguments, "first")) {
      return values;
    }
    return Arrays.copyOf(values, Math.min(values.length, arguments.get("first").getAsInt()));
  }

  static double[] convert(double[] values, String from, String to) {
    return IntStream.range(0, values.length)
        .mapToDouble(i -> Json.convert(values[i], from, to))
        .toArray();
  }
}
