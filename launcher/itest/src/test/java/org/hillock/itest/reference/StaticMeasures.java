package org.hillock.itest.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.hillock.api.model.ClosedForm;
import org.hillock.itest.reference.Algebra.Complex;

/** Measures of a model's equations: no simulation. */
final class StaticMeasures {
  private final Laboratory laboratory;

  StaticMeasures(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  JsonElement rest(ReferenceRun run, JsonObject arguments, String unit) {
    List<String> variables =
        arguments.get("variables").getAsJsonArray().asList().stream()
            .map(JsonElement::getAsString)
            .toList();
    if (variables.size() == 1) {
      return rest(run, variables.getFirst(), unit);
    }
    JsonObject all = new JsonObject();
    for (String variable : variables) {
      all.add(variable, rest(run, variable, Measures.unitOf(arguments, variable)));
    }
    return all;
  }

  private JsonElement rest(ReferenceRun run, String variable, String unit) {
    String internal = Models.translate(run).variable(variable).unit();
    return number(laboratory.rest(run, variable), internal, unit);
  }

  /** A gate's steady value where the potential is held. */
  JsonElement steadyValue(ReferenceRun run, JsonObject arguments, String unit) {
    String variable = arguments.get("variable").getAsString();
    int index = laboratory.index(run, variable);
    Statics statics = laboratory.statics(run);
    String internal = Models.translate(run).variable(variable).unit();
    return held(run, arguments, unit, internal, u -> statics.clamped(u)[index]);
  }

  JsonElement timeConstant(ReferenceRun run, JsonObject arguments, String unit) {
    int index = laboratory.index(run, arguments.get("variable").getAsString());
    Statics statics = laboratory.statics(run);
    if (Json.has(arguments, "at")) {
      return held(run, arguments, unit, "ms", u -> statics.timeConstant(index, statics.clamped(u)));
    }
    if (!run.model().equals("passive-membrane")) {
      throw new NotSupported("the time constant of a potential that has no single one");
    }
    return number(statics.timeConstant(index, statics.rest(0)), "ms", unit);
  }

  /** What an input must be to hold the potential is what the ionic currents carry away. */
  JsonElement steadyCurrent(ReferenceRun run, JsonObject arguments, String unit) {
    Models.Translation model = Models.translate(run);
    Set<String> asked = new HashSet<>();
    arguments.get("currents").getAsJsonArray().forEach(name -> asked.add(name.getAsString()));
    String sign = arguments.get("sign").getAsString();
    if (!asked.equals(model.ionic()) || !sign.equals("outward-positive")) {
      throw new NotSupported("the currents " + asked + ", " + sign);
    }
    Statics statics = laboratory.statics(run);
    return held(run, arguments, unit, unit, u -> model.ofCurrent(statics.holdingInput(u), unit));
  }

  JsonElement eigenvalues(ReferenceRun run, JsonObject arguments, String unit) {
    requires(arguments, "at", "rest");
    requires(arguments, "order", "re-then-im-ascending");
    Statics statics = laboratory.statics(run);
    double input = input(run, arguments.get("input"));
    JsonArray list = new JsonArray();
    Arrays.stream(statics.eigenvalues(statics.rest(input), input))
        .sorted(
            // The two of a pair differ by rounding in what they have in common.
            Comparator.<Complex>comparingLong(e -> Math.round(e.re() * 1e9))
                .thenComparingDouble(Complex::im))
        .forEach(e -> {
          JsonObject value = new JsonObject();
          value.add("re", number(e.re(), "1/ms", unit));
          value.add("im", number(e.im(), "1/ms", unit));
          list.add(value);
        });
    return list;
  }

  /** The stable and the unstable fixed point, for inputs that may be multiples of the rheobase. */
  JsonElement fixedPointPair(ReferenceRun run, JsonObject arguments, String unit) {
    String variable = arguments.get("variable").getAsString();
    int index = laboratory.index(run, variable);
    String internal = Models.translate(run).variable(variable).unit();
    Statics statics = laboratory.statics(run);
    JsonArray stable = new JsonArray();
    JsonArray unstable = new JsonArray();
    for (JsonElement quantity : Json.each(arguments.get("input"))) {
      double input = input(run, quantity);
      List<double[]> points = statics.fixedPoints(input);
      if (points.size() != 2
          || statics.isStable(points.getFirst(), input)
              == statics.isStable(points.getLast(), input)) {
        throw new NotSupported(points.size() + " fixed points that are no pair");
      }
      for (double[] point : points) {
        (statics.isStable(point, input) ? stable : unstable)
            .add(number(point[index], internal, unit));
      }
    }
    boolean many = arguments.get("input").getAsJsonObject().has("values");
    JsonObject pair = new JsonObject();
    pair.add("stable", many ? stable : stable.get(0));
    pair.add("unstable", many ? unstable : unstable.get(0));
    return pair;
  }

  /** Where the stationary response to a sine has fallen to a share of that to a constant. */
  JsonElement cornerFrequency(ReferenceRun run, JsonObject arguments, String unit) {
    Statics statics = laboratory.statics(run);
    double[] rest = statics.rest(0);
    if (rest.length != 1) {
      throw new NotSupported("the corner frequency of several states");
    }
    double ratio = Json.in(arguments.get("ratio"), "1");
    double tau = statics.timeConstant(0, rest);
    double frequency = Math.sqrt(1 / (ratio * ratio) - 1) / (2 * Math.PI * tau);
    return number(frequency, "1/ms", unit);
  }

  /** A measure at held potentials. */
  private static JsonElement held(
      ReferenceRun run,
      JsonObject arguments,
      String unit,
      String internal,
      DoubleUnaryOperator measure) {
    String membrane = Models.translate(run).membrane();
    JsonObject at = arguments.has("at") ? arguments.get("at").getAsJsonObject() : new JsonObject();
    if (!at.keySet().equals(Set.of(membrane))) {
      throw new NotSupported("a measure at " + at.keySet());
    }
    double[] values =
        Json.each(at.get(membrane)).stream()
            .mapToDouble(u -> measure.applyAsDouble(Json.in(u, "mV")))
            .toArray();
    JsonArray list = Measures.list(Measures.convert(values, internal, unit));
    return at.get(membrane).getAsJsonObject().has("values") ? list : list.get(0);
  }

  private double input(ReferenceRun run, JsonElement quantity) {
    JsonObject given = quantity.getAsJsonObject();
    if (given.get("unit").getAsString().equals("rheobase")) {
      return given.get("value").getAsDouble() * laboratory.theory(run, ClosedForm.RHEOBASE, "nA");
    }
    return Json.in(Models.translate(run).current(given), "nA");
  }

  static void requires(JsonObject arguments, String name, String only) {
    String given = arguments.has(name) ? arguments.get(name).getAsString() : "nothing";
    if (!given.equals(only)) {
      throw new NotSupported(name + " " + given);
    }
  }

  private static JsonElement number(double value, String from, String to) {
    return new JsonPrimitive(Json.convert(value, from, to));
  }
}
