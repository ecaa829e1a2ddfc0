package org.hillock.itest.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.DoublePredicate;
import org.hillock.api.model.ClosedForm;

/** Measures that search for the stimulus at which a criterion begins to hold. */
final class SearchMeasures {
  /** Of a search that names none. */
  private static final double ACCURACY = 1e-4;

  private final Laboratory laboratory;

  SearchMeasures(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  JsonElement thresholdAmplitude(ReferenceRun run, JsonObject arguments, String unit) {
    if (!Json.has(arguments, "durations")) {
      throw new NotSupported("threshold-amplitude without durations");
    }
    JsonArray thresholds = new JsonArray();
    for (double duration : Json.all(arguments.get("durations"), "ms")) {
      thresholds.add(
          Json.convert(amplitude(run, arguments, duration), searchUnit(arguments), unit));
    }
    return thresholds;
  }

  JsonElement thresholdCharge(ReferenceRun run, JsonObject arguments, String unit) {
    return new JsonPrimitive(Json.convert(charge(run, arguments), searchUnit(arguments), unit));
  }

  /** Where the smallest charge that elicits a spike leaves the variable. */
  JsonElement thresholdPotential(ReferenceRun run, JsonObject arguments, String unit) {
    String variable = arguments.get("variable").getAsString();
    JsonObject pulses = run.at(arguments.get("stimulus").getAsString());
    BigDecimal time = Grid.allMilliseconds(pulses.get("times")).getFirst();
    ReferenceRun charged = charged(run, arguments, charge(run, arguments));
    double value =
        laboratory
            .record(charged, List.of(variable), List.of(time))
            .at(variable, time.doubleValue());
    String internal = Models.translate(run).variable(variable).unit();
    return new JsonPrimitive(Json.convert(value, internal, unit));
  }

  private double charge(ReferenceRun run, JsonObject arguments) {
    requireSpikeCriterion(arguments);
    return search(arguments, accuracy(arguments), q -> spikes(charged(run, arguments, q)));
  }

  private static ReferenceRun charged(ReferenceRun run, JsonObject arguments, double charge) {
    String target = arguments.get("stimulus").getAsString() + "/charges";
    return run.with(target, new JsonPrimitive(BigDecimal.valueOf(charge)), searchUnit(arguments));
  }

  /**
   * The duration at which the threshold is a multiple of the rheobase: the threshold falls with the
   * duration.
   */
  JsonElement chronaxie(ReferenceRun run, JsonObject arguments, String unit) {
    requireSpikeCriterion(arguments);
    double factor = Json.in(arguments.get("factor"), "1");
    double amplitude = factor * laboratory.theory(run, ClosedForm.RHEOBASE, searchUnit(arguments));
    double low = 0.01;
    double high = 1000;
    while (high - low > 1e-5 * high) {
      double middle = (low + high) / 2;
      if (spikes(pulse(run, arguments, amplitude, middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return new JsonPrimitive(Json.convert((low + high) / 2, "ms", unit));
  }

  private double amplitude(ReferenceRun run, JsonObject arguments, double duration) {
    requireSpikeCriterion(arguments);
    ReferenceRun detecting = run.detecting(arguments);
    return search(
        arguments, accuracy(arguments), a -> spikes(pulse(detecting, arguments, a, duration)));
  }

  private static ReferenceRun pulse(
      ReferenceRun run, JsonObject arguments, double amplitude, double duration) {
    String stimulus = arguments.get("stimulus").getAsString();
    double on = Json.in(run.at(stimulus).get("on"), "ms");
    // The run's end must lie on a grid, the pulse's need not.
    BigDecimal end =
        BigDecimal.valueOf(on + duration + Json.in(arguments.get("window"), "ms"))
            .setScale(2, RoundingMode.CEILING)
            .stripTrailingZeros();
    return run.with(
            stimulus + "/amplitude",
            new JsonPrimitive(BigDecimal.valueOf(amplitude)),
            searchUnit(arguments))
        .with(stimulus + "/off", new JsonPrimitive(BigDecimal.valueOf(on + duration)), "ms")
        .with("duration", new JsonPrimitive(end), "ms");
  }

  private boolean spikes(ReferenceRun run) {
    return laboratory.record(run, List.of(), List.of()).spikes().length > 0;
  }

  private static double search(JsonObject arguments, double accuracy, DoublePredicate holds) {
    JsonObject interval = arguments.get("search").getAsJsonObject();
    double low = interval.get("from").getAsDouble();
    double high = interval.get("to").getAsDouble();
    if (!holds.test(high)) {
      throw new IllegalStateException(
          "the criterion does not hold at the end of the search interval");
    }
    while (high - low > accuracy * high / 4) {
      double middle = (low + high) / 2;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static void requireSpikeCriterion(JsonObject arguments) {
    if (Json.has(arguments, "threshold") && !Json.has(arguments, "criterion")) {
      return;
    }
    String criterion =
        Json.has(arguments, "criterion") ? arguments.get("criterion").getAsString() : "none";
    if (!criterion.equals("at-least-one-spike")) {
      throw new NotSupported("criterion " + criterion);
    }
  }

  private static double accuracy(JsonObject arguments) {
    return Json.has(arguments, "relative_accuracy")
        ? Json.in(arguments.get("relative_accuracy"), "1")
        : ACCURACY;
  }

  private static String searchUnit(JsonObject arguments) {
    return arguments.get("search").getAsJsonObject().get("unit").getAsString();
  }
}
