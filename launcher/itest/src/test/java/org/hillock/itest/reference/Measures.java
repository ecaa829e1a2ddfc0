package org.hillock.itest.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.hillock.api.model.ClosedForm;
import org.hillock.itest.reference.ReferenceCase.Expectation;

/** The measures of the vocabulary, each keyed by its type. */
final class Measures {
  /** The argument that says the unit of each field of a value that has several. */
  static final String UNITS = "units";

  /** Measures of equations, on which no step has an influence. */
  private static final Set<String> STATIC =
      Set.of(
          "rest-state",
          "time-constant",
          "steady-state-current",
          "eigenvalues",
          "fixed-point-pair",
          "corner-frequency",
          "hopf-current",
          "hopf-state",
          "hopf-frequency",
          "rheobase",
          "saturation-rate");

  /** Measures whose value is a time or times of spikes, or between spikes. */
  private static final Set<String> OF_SPIKE_TIMES =
      Set.of("spike-times", "isis", "last-isi", "mean-isi");

  /** Measures of a whole trace, which they know by its records only. */
  private static final Set<String> OF_SHAPE =
      Set.of(
          "peak",
          "time-of-peak",
          "minimum",
          "time-of-minimum",
          "extremum",
          "time-of-extremum",
          "half-width",
          "response-amplitude",
          "response-phase-lag");

  private final Laboratory laboratory;
  private final TrainMeasures trains;
  private final Map<String, Measure> measures;

  /** Takes one measure of one run. */
  @FunctionalInterface
  interface Measure {
    JsonElement take(ReferenceRun run, JsonObject arguments, String unit);
  }

  Measures(Laboratory laboratory) {
    this.laboratory = laboratory;
    this.trains = new TrainMeasures(laboratory);
    SpikeMeasures spikes = new SpikeMeasures(laboratory);
    StateMeasures states = new StateMeasures(laboratory);
    SearchMeasures searches = new SearchMeasures(laboratory);
    StaticMeasures statics = new StaticMeasures(laboratory);
    HopfMeasures hopf = new HopfMeasures(laboratory);
    TraceMeasures traces = new TraceMeasures(laboratory);
    this.measures =
        Map.ofEntries(
            Map.entry("spike-times", spikes::times),
            Map.entry("spike-count", spikes::count),
            Map.entry("isis", spikes::intervals),
            Map.entry("last-isi", spikes::lastInterval),
            Map.entry("mean-isi", spikes::meanInterval),
            Map.entry("steady-rate", spikes::steadyRate),
            Map.entry("isi-ratio", spikes::intervalRatio),
            Map.entry("adaptation-index", spikes::adaptationIndex),
            Map.entry("peak", traces::peak),
            Map.entry("time-of-peak", traces::timeOfPeak),
            Map.entry("minimum", traces::minimum),
            Map.entry("time-of-minimum", traces::timeOfMinimum),
            Map.entry("extremum", traces::extremum),
            Map.entry("time-of-extremum", traces::timeOfExtremum),
            Map.entry("half-width", traces::halfWidth),
            Map.entry("rest-state", statics::rest),
            Map.entry("time-constant", statics::timeConstant),
            Map.entry("steady-state-current", statics::steadyCurrent),
            Map.entry("eigenvalues", statics::eigenvalues),
            Map.entry("fixed-point-pair", statics::fixedPointPair),
            Map.entry("corner-frequency", statics::cornerFrequency),
            Map.entry("hopf-current", hopf::current),
            Map.entry("hopf-state", hopf::state),
            Map.entry("hopf-frequency", hopf::frequency),
            Map.entry("state-at", states::at),
            Map.entry("state-final", states::last),
            Map.entry("jump-at", states::jump),
            Map.entry("deflection-at-stimulus-end", states::deflection),
            Map.entry(
                "steady-state-value",
                (run, arguments, unit) ->
                    Json.has(arguments, "at")
                        ? statics.steadyValue(run, arguments, unit)
                        : states.steady(run, arguments, unit)),
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

  /** The value of an expectation of given spike trains, in its unit. */
  JsonElement ofData(ReferenceCase reference, Expectation expectation) {
    return trains.take(reference, expectation);
  }

  void requireKnown(Expectation expectation) {
    if (!measures.containsKey(expectation.type())) {
      throw new NotSupported("measure " + expectation.type());
    }
  }

  /** The value of an expectation from one of its runs, in its unit. */
  JsonElement of(ReferenceRun run, Expectation expectation) {
    Measure measure = Objects.requireNonNull(measures.get(expectation.type()));
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

  /** Whether a measure is one of equations only. */
  static boolean isStatic(Expectation expectation) {
    return STATIC.contains(expectation.type()) || Json.has(expectation.arguments(), "at");
  }

  /** Whether the distance of records has an influence on a measure. */
  static boolean isOfShape(Expectation expectation) {
    return OF_SHAPE.contains(expectation.type());
  }

  static boolean isOfSpikeTimes(Expectation expectation) {
    return OF_SPIKE_TIMES.contains(expectation.type());
  }

  static String unitOf(JsonObject arguments, String field) {
    JsonObject units = arguments.get(UNITS).getAsJsonObject();
    return units.has(field) ? units.get(field).getAsString() : "1";
  }

  static JsonArray list(double... values) {
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
