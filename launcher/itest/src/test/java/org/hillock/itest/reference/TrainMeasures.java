package org.hillock.itest.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hillock.api.analyze.Measure;
import org.hillock.itest.reference.ReferenceCase.Expectation;

/**
 * Statistics of given spike trains, by Hillock's analyzers: each train is relayed by a neuron that
 * fires whenever a pulse arrives.
 */
final class TrainMeasures {
  /** What the vocabulary's statistics are called by the analyzer of intervals. */
  private static final Map<String, String> INTERVALS =
      Map.of(
          "spike-count", "spike count",
          "rate-count", "spike count rate",
          "rate-isi", "firing rate",
          "mean-isi", "mean interval",
          "isi-cv", "cv");

  private final Laboratory laboratory;

  TrainMeasures(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  /** One value for each train. */
  JsonElement take(ReferenceCase reference, Expectation expectation) {
    JsonObject arguments = expectation.arguments();
    String name = arguments.get("name").getAsString();
    String measure = INTERVALS.get(name);
    if (measure == null) {
      throw new NotSupported("statistic " + name);
    }
    if (arguments.has("divisor")) {
      StaticMeasures.requires(arguments, "divisor", "n");
    }
    JsonObject trains = reference.data(expectation.measure().get("data").getAsString());
    JsonArray values = new JsonArray();
    for (JsonElement train : trains.get("values").getAsJsonArray()) {
      if (!train.isJsonArray()) {
        throw new NotSupported("data that are not spike trains");
      }
      List<BigDecimal> times =
          Grid.allMilliseconds(quantities(train, trains.get("unit").getAsString()));
      BigDecimal end = Grid.milliseconds(trains.get("duration"));
      Measure measured = laboratory.analyzed(pipeline(times, end), measure);
      values.add(
          new JsonPrimitive(
              Json.convert(measured.value(), measured.unit().symbol(), expectation.unit())));
    }
    return values;
  }

  private static JsonObject quantities(JsonElement values, String unit) {
    JsonObject quantities = new JsonObject();
    quantities.add("values", values);
    quantities.addProperty("unit", unit);
    return quantities;
  }

  private static String pipeline(List<BigDecimal> times, BigDecimal end) {
    List<BigDecimal> instants = new ArrayList<>(times);
    instants.add(end);
    JsonArray arrivals = new JsonArray();
    times.forEach(time -> arrivals.add(time.toPlainString() + " ms"));
    String text =
        """
        {
          "hillock": 1,
          "duration": "%s ms",
          "step": "%s ms",
          "populations": {
            "relay": {
              "model": "lif",
              "integrator": "exact",
              "parameters": { "E_L": "-70 mV", "V_r": "-70 mV", "V_th": "-50 mV", "t_ref": "0 ms" }
            }
          },
          "inputs": {
            "train": { "type": "spike-train", "into": "relay.v", "times": %s, "weights": ["40 mV"] }
          },
          "analyzers": { "intervals": { "type": "intervals", "of": "relay" } }
        }
        """;
    return text.formatted(
        end.toPlainString(), Grid.holding(instants).step().toPlainString(), arrivals);
  }
}
