package org.hillock.itest.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;

/** Measures of states over time. */
final class StateMeasures {
  private final Laboratory laboratory;

  StateMeasures(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  JsonElement at(ReferenceRun run, JsonObject arguments, String unit) {
    String variable = variable(arguments);
    Recording recording =
        laboratory.record(run, List.of(variable), Grid.allMilliseconds(arguments.get("times")));
    double[] values =
        DoubleStream.of(Json.all(arguments.get("times"), "ms"))
            .map(t -> recording.at(variable, t))
            .toArray();
    return Measures.list(Measures.convert(values, unit(run, variable), unit));
  }

  JsonElement last(ReferenceRun run, JsonObject arguments, String unit) {
    JsonArray variables = arguments.get("variables").getAsJsonArray();
    if (variables.size() != 1) {
      throw new NotSupported("state-final of several variables");
    }
    String variable = variables.get(0).getAsString();
    Recording recording = laboratory.record(run, List.of(variable), List.of());
    if (Json.has(arguments, "skip_if_spike_within_of_end") && recording.spikes().length > 0) {
      double end = Json.in(run.root().get("duration"), "ms");
      double margin = Json.in(arguments.get("skip_if_spike_within_of_end"), "ms");
      if (recording.spikes()[recording.spikes().length - 1] > end - margin) {
        return JsonNull.INSTANCE;
      }
    }
    JsonElement value = number(recording.last(variable), unit(run, variable), unit);
    return Models.translate(run).variable(variable).list() ? list(value) : value;
  }

  /** The state with the pulse of that instant minus the state without it. */
  JsonElement jump(ReferenceRun run, JsonObject arguments, String unit) {
    String variable = variable(arguments);
    double[] jumps =
        Grid.allMilliseconds(arguments.get("times")).stream()
            .mapToDouble(time ->
                laboratory
                        .record(run, List.of(variable), List.of(time))
                        .at(variable, time.doubleValue())
                    - laboratory
                        .record(withoutPulsesAt(run, time), List.of(variable), List.of(time))
                        .at(variable, time.doubleValue()))
            .toArray();
    return Measures.list(Measures.convert(jumps, unit(run, variable), unit));
  }

  JsonElement deflection(ReferenceRun run, JsonObject arguments, String unit) {
    String variable = variable(arguments);
    JsonObject stimulus = run.at(arguments.get("stimulus").getAsString());
    BigDecimal end =
        Grid.milliseconds(stimulus.get("on")).add(Grid.milliseconds(stimulus.get("width")));
    Recording recording = laboratory.record(run, List.of(variable), List.of(end));
    return number(
        recording.at(variable, end.doubleValue()) - Json.in(arguments.get("reference"), "mV"),
        "mV",
        unit);
  }

  /** Where the state comes to rest under a constant input. */
  JsonElement steady(ReferenceRun run, JsonObject arguments, String unit) {
    if (!Json.has(arguments, "input") || !arguments.get("input").getAsJsonObject().has("value")) {
      throw new NotSupported("steady-state-value without one input");
    }
    JsonObject constant = new JsonObject();
    constant.addProperty("type", "constant");
    constant.add("amplitude", arguments.get("input"));
    JsonObject root = run.root().deepCopy();
    JsonArray stimuli = new JsonArray();
    stimuli.add(constant);
    root.add("stimulus", stimuli);
    String variable = variable(arguments);
    double value = laboratory.settled(new ReferenceRun(root), variable);
    return number(value, unit(run, variable), unit);
  }

  JsonElement rampLag(ReferenceRun run, JsonObject arguments, String unit) {
    String variable = variable(arguments);
    JsonObject ramp = onlyStimulus(run, "ramp");
    BigDecimal at = Grid.milliseconds(arguments.get("at"));
    double slope = Json.in(ramp.get("slope"), "nA/ms");
    double drive = slope * (at.doubleValue() - Json.in(ramp.get("on"), "ms"));
    double resistance = Json.in(run.parameters().get("R"), "MOhm");
    double deflection =
        laboratory.record(run, List.of(variable), List.of(at)).at(variable, at.doubleValue())
            - Json.in(run.parameters().get("u_rest"), "mV");
    return number((resistance * drive - deflection) / (resistance * slope), "ms", unit);
  }

  JsonElement amplitude(ReferenceRun run, JsonObject arguments, String unit) {
    double[] z = component(run, arguments);
    return number(Math.hypot(z[0], z[1]), "mV", unit);
  }

  JsonElement phaseLag(ReferenceRun run, JsonObject arguments, String unit) {
    double[] z = component(run, arguments);
    double phase = Json.in(run.at(arguments.get("stimulus").getAsString()).get("phase"), "rad");
    double lag = phase - Math.atan2(z[1], z[0]) - Math.PI / 2;
    double turn = 2 * Math.PI;
    return number(((lag % turn) + turn) % turn, "rad", unit);
  }

  /**
   * (2/W) times the integral of u(t) e^{-i 2 pi f (t - on)} over whole cycles, by the trapezoidal
   * rule.
   */
  private double[] component(ReferenceRun run, JsonObject arguments) {
    String variable = variable(arguments);
    JsonObject sine = run.at(arguments.get("stimulus").getAsString());
    double frequency = Json.in(sine.get("frequency"), "Hz") / 1000;
    double on = Json.in(sine.get("on"), "ms");
    double from = Json.in(arguments.get("from"), "ms");
    double window = arguments.get("cycles").getAsInt() / frequency;
    Recording recording = laboratory.trace(run, variable);
    int parts = (int) Math.ceil(window / recording.step());
    double real = 0;
    double imaginary = 0;
    for (int i = 0; i <= parts; i++) {
      double time = from + window * i / parts;
      double weight = (i == 0 || i == parts ? 0.5 : 1.0) * 2 / parts;
      double angle = 2 * Math.PI * frequency * (time - on);
      real += weight * recording.at(variable, time) * Math.cos(angle);
      imaginary -= weight * recording.at(variable, time) * Math.sin(angle);
    }
    return new double[] {real, imaginary};
  }

  private static ReferenceRun withoutPulsesAt(ReferenceRun run, BigDecimal time) {
    JsonObject root = run.root().deepCopy();
    boolean removed = false;
    for (var element : root.get("stimulus").getAsJsonArray()) {
      JsonObject stimulus = element.getAsJsonObject();
      if (stimulus.get("type").getAsString().equals("charges")) {
        List<BigDecimal> times = Grid.allMilliseconds(stimulus.get("times"));
        for (int i = 0; i < times.size(); i++) {
          if (times.get(i).compareTo(time) == 0) {
            stimulus
                .get("charges")
                .getAsJsonObject()
                .get("values")
                .getAsJsonArray()
                .set(i, new JsonPrimitive(0));
            removed = true;
          }
        }
      }
    }
    if (!removed) {
      throw new NotSupported("a jump where no charge is delivered");
    }
    return new ReferenceRun(root);
  }

  private static JsonObject onlyStimulus(ReferenceRun run, String type) {
    if (run.stimuli().size() != 1
        || !run.stimuli().getFirst().get("type").getAsString().equals(type)) {
      throw new NotSupported("a run whose only stimulus is not a " + type);
    }
    return run.stimuli().getFirst();
  }

  private static JsonElement list(JsonElement only) {
    JsonArray list = new JsonArray();
    list.add(only);
    return list;
  }

  private static String unit(ReferenceRun run, String variable) {
    return Models.translate(run).variable(variable).unit();
  }

  private static String variable(JsonObject arguments) {
    return arguments.get("variable").getAsString();
  }

  private static JsonElement number(double value, String from, String to) {
    return new JsonPrimitive(Json.convert(value, from, to));
  }
}
