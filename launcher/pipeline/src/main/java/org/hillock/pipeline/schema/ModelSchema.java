package org.hillock.pipeline.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Parameter;
import org.hillock.api.model.Part;
import org.hillock.api.model.PartSpec;
import org.hillock.api.model.State;
import org.hillock.pipeline.catalog.Catalog;

/** Schemas of populations, of models and of parts. */
final class ModelSchema {
  private static final String SYMBOL = "^[A-Za-z][A-Za-z0-9_]*$";

  private final Catalog catalog;

  ModelSchema(Catalog catalog) {
    this.catalog = catalog;
  }

  JsonObject population() {
    JsonObject properties = new JsonObject();
    properties.add("model", model());
    properties.add("size", Schemas.whole(1, "how many neurons; 1 if left out"));
    List<String> integrators =
        catalog.all(Integrator.class).stream().map(entry -> entry.extension().name()).toList();
    properties.add(
        "integrator",
        Schemas.choice(integrators, "how equations are integrated; chosen if left out"));
    properties.add("parameters", Schemas.of("object", "values of the model's parameters"));
    properties.add("initial", Schemas.of("object", "values of the model's states at time zero"));
    JsonObject schema = Schemas.object("neurons of one kind", properties, List.of("model"));
    JsonArray cases = new JsonArray();
    for (var entry : catalog.all(NeuronModel.class)) {
      cases.add(
          Schemas.when("model", entry.extension().name(), settings(entry.extension().spec())));
    }
    if (!cases.isEmpty()) {
      schema.add("allOf", cases);
    }
    return schema;
  }

  private static JsonObject settings(NeuronSpec spec) {
    JsonObject properties = new JsonObject();
    properties.add("parameters", parameters(spec.parameters()));
    properties.add("initial", initial(spec.states()));
    return Schemas.single("properties", properties);
  }

  private static JsonObject parameters(List<Parameter> parameters) {
    JsonObject properties = new JsonObject();
    for (Parameter parameter : parameters) {
      String range = parameter.range().describe(parameter.value().unit());
      String about = parameter.about() + (range.isEmpty() ? "" : ", " + range);
      JsonObject schema = value(about, Schemas.isPlain(parameter.value().unit()));
      schema.addProperty("default", parameter.value().toString());
      properties.add(parameter.name(), schema);
    }
    return Schemas.object("values of the parameters", properties, List.of());
  }

  private static JsonObject initial(List<State> states) {
    JsonObject properties = new JsonObject();
    for (State state : states) {
      JsonObject schema =
          value(state.about() + ", in " + state.unit().symbol(), Schemas.isPlain(state.unit()));
      schema.addProperty("default", state.initial().toString());
      properties.add(state.name(), schema);
    }
    return Schemas.object("values of the states at time zero", properties, List.of());
  }

  /** A quantity, an expression, a distribution, or a quantity for each neuron. */
  private static JsonObject value(String about, boolean plain) {
    JsonObject text =
        Schemas.text(
            "a quantity, an expression of parameters, or uniform(low, high) or normal(mean,"
                + " deviation)");
    JsonObject list =
        Schemas.list(Schemas.quantity(plain, "one neuron's value"), "one value for each neuron");
    return plain
        ? Schemas.anyOf(about, text, list, Schemas.of("number", ""))
        : Schemas.anyOf(about, text, list);
  }

  private JsonObject model() {
    List<String> names =
        catalog.all(NeuronModel.class).stream().map(entry -> entry.extension().name()).toList();
    JsonObject name = Schemas.choice(names, "a model that is installed");
    JsonObject composed = new JsonObject();
    composed.add("base", Schemas.anyOf("the model that parts join", name, inline()));
    composed.add("with", Schemas.list(part(), "the parts"));
    JsonObject withParts = Schemas.object("a model with parts", composed, List.of("base"));
    return Schemas.anyOf("what the neurons are", name, withParts, inline());
  }

  private JsonObject part() {
    List<String> names =
        catalog.all(Part.class).stream().map(entry -> entry.extension().name()).toList();
    JsonObject properties = new JsonObject();
    properties.add("part", Schemas.choice(names, "a part that is installed"));
    properties.add(
        "as",
        Schemas.pattern(SYMBOL, "the name under which it joins; its symbols are qualified by it"));
    properties.add("parameters", Schemas.of("object", "values of the part's parameters"));
    properties.add("initial", Schemas.of("object", "values of the part's states at time zero"));
    JsonObject schema = Schemas.object("a part", properties, List.of("part", "as"));
    JsonArray cases = new JsonArray();
    for (var entry : catalog.all(Part.class)) {
      PartSpec spec = entry.extension().spec();
      JsonObject settings = new JsonObject();
      settings.add("parameters", parameters(spec.parameters()));
      settings.add("initial", initial(spec.states()));
      cases.add(Schemas.when("part", spec.name(), Schemas.single("properties", settings)));
    }
    if (!cases.isEmpty()) {
      schema.add("allOf", cases);
    }
    return schema;
  }

  private static JsonObject inline() {
    JsonObject properties = new JsonObject();
    properties.add("name", Schemas.pattern("^[a-z][a-z0-9-]*$", "a name for messages"));
    properties.add("about", Schemas.text("one line on what it models"));
    properties.add(
        "parameters",
        Schemas.named(
            SYMBOL,
            Schemas.anyOf("a constant", Schemas.text("its default"), inlineParameter()),
            "constants"));
    properties.add(
        "inputs",
        Schemas.named(
            SYMBOL,
            Schemas.anyOf("a way in", Schemas.text("its unit"), withUnit(false)),
            "ways in"));
    properties.add("states", Schemas.named(SYMBOL, withUnit(true), "variables"));
    properties.add(
        "definitions", Schemas.list(Schemas.text("name = expression"), "names for expressions"));
    properties.add(
        "equations", Schemas.list(Schemas.text("dv/dt = expression"), "how states move"));
    properties.add("spike-when", Schemas.text("the condition of a spike"));
    properties.add("reset", Schemas.list(Schemas.text("v = expression"), "what a spike changes"));
    properties.add("refractory", refractory());
    properties.add("roles", roles());
    return Schemas.object("a model that the pipeline describes", properties, List.of("states"));
  }

  private static JsonObject inlineParameter() {
    JsonObject properties = new JsonObject();
    properties.add("value", Schemas.text("its default"));
    for (String bound : List.of("above", "at-least", "below", "at-most")) {
      properties.add(bound, Schemas.text("an end of its range"));
    }
    properties.add("about", Schemas.text("what it means"));
    return Schemas.object("a constant with its range", properties, List.of("value"));
  }

  private static JsonObject withUnit(boolean state) {
    JsonObject properties = new JsonObject();
    properties.add("unit", Schemas.text("its unit"));
    if (state) {
      properties.add(
          "initial", Schemas.text("its value at time zero, an expression of parameters"));
    }
    properties.add("about", Schemas.text("what it means"));
    return Schemas.object("", properties, state ? List.of("unit", "initial") : List.of("unit"));
  }

  private static JsonObject refractory() {
    JsonObject properties = new JsonObject();
    properties.add("duration", Schemas.text("an expression of parameters"));
    properties.add("clamp", Schemas.list(Schemas.text("a state"), "the states that stay"));
    return Schemas.object("absolute refractoriness after a spike", properties, List.of("duration"));
  }

  private static JsonObject roles() {
    JsonObject properties = new JsonObject();
    for (String role : List.of("membrane", "current", "threshold")) {
      properties.add(role, Schemas.text("a symbol"));
    }
    return Schemas.object("what parts find symbols by", properties, List.of());
  }
}
