package org.hillock.pipeline.schema;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.catalog.Entry;
import org.hillock.pipeline.spec.SpecReader;

/**
 * Describes pipeline files to editors, which then complete and check every field of every
 * extension.
 *
 * @since 1.0
 */
public final class PipelineSchema {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private static final String NAME = "^[A-Za-z][A-Za-z0-9_-]{0,63}$";

  private final Catalog catalog;

  private PipelineSchema(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The JSON Schema (draft 2020-12) of pipelines that use what is installed.
   *
   * @param catalog what is installed
   * @return JSON text
   */
  public static String of(Catalog catalog) {
    return GSON.toJson(new PipelineSchema(catalog).pipeline());
  }

  private JsonObject pipeline() {
    JsonObject properties = new JsonObject();
    properties.add("$schema", Schemas.text("where this schema is"));
    properties.add("hillock", format());
    properties.add("name", Schemas.text("a name for people; that of the file if left out"));
    properties.add("about", Schemas.text("what the pipeline shows"));
    properties.add(
        "duration", Schemas.quantity(false, "how long the run lasts, a whole number of steps"));
    properties.add("step", Schemas.quantity(false, "the step of the integration"));
    properties.add("seed", Schemas.of("integer", "the seed of everything random; 1 if left out"));
    properties.add("populations", populations());
    properties.add("inputs", Schemas.named(NAME, inputs(), "what drives the populations"));
    properties.add("record", Schemas.list(record(), "what is written down during the run"));
    properties.add("analyzers", Schemas.named(NAME, analyzers(), "what is computed from the run"));
    properties.add(
        "sweep",
        Schemas.named(
            "\\.|^(step|duration|seed)$",
            sweep(),
            "what has another value at each point; several span a grid"));
    properties.add("report", report());
    JsonObject root =
        Schemas.object(
            "An experiment for Hillock",
            properties,
            List.of("hillock", "duration", "step", "populations"));
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.addProperty("title", "Hillock pipeline");
    for (Map.Entry<String, JsonElement> entry : root.entrySet()) {
      schema.add(entry.getKey(), entry.getValue());
    }
    return schema;
  }

  private static JsonObject format() {
    JsonObject schema = new JsonObject();
    schema.addProperty("const", SpecReader.FORMAT);
    schema.addProperty("description", "the version of the file's format");
    return schema;
  }

  private JsonObject populations() {
    JsonObject schema = Schemas.named(NAME, new ModelSchema(catalog).population(), "the neurons");
    schema.addProperty("minProperties", 1);
    return schema;
  }

  @SuppressWarnings("rawtypes") // a class literal has no type arguments
  private JsonObject inputs() {
    JsonObject into =
        Schemas.pattern(
            "^[^.]+\\..+$", "what is driven, for instance \"cell.I\" or \"cell[0:10].I\"");
    List<Entry<StimulusGenerator<?>>> all =
        catalog.all(StimulusGenerator.class).stream()
            .map(e -> new Entry<StimulusGenerator<?>>(e.extension(), e.provider()))
            .toList();
    return OptionSchema.of("a drive", all, Map.of("into", into));
  }

  @SuppressWarnings("rawtypes") // a class literal has no type arguments
  private JsonObject analyzers() {
    JsonObject of = Schemas.text("the population or the analyzer that it reads");
    List<Entry<AnalyzerFactory<?>>> all =
        catalog.all(AnalyzerFactory.class).stream()
            .map(e -> new Entry<AnalyzerFactory<?>>(e.extension(), e.provider()))
            .toList();
    return OptionSchema.of("an analyzer", all, Map.of("of", of));
  }

  private static JsonObject record() {
    JsonObject properties = new JsonObject();
    properties.add(
        "what",
        Schemas.pattern(
            "^[^.]+\\..+$", "a state, input, definition or parameter, for instance \"cell.v\""));
    JsonObject text =
        Schemas.pattern("^(all|[0-9]+(:[0-9]+)?)$", "all, one, or from:to without the last");
    properties.add(
        "neurons",
        Schemas.anyOf("which neurons; all if left out", text, Schemas.whole(0, "one neuron")));
    properties.add(
        "every",
        Schemas.quantity(
            false, "time between samples, a whole number of steps; the step if left out"));
    return Schemas.object("something to record", properties, List.of("what"));
  }

  private static JsonObject sweep() {
    JsonObject range = Schemas.list(Schemas.quantity(true, "an end"), "first and last value");
    range.addProperty("minItems", 2);
    range.addProperty("maxItems", 2);
    JsonObject ends = new JsonObject();
    ends.add("range", range);
    ends.add("points", Schemas.whole(2, "how many values"));
    ends.add("as", asRuns());
    JsonObject values =
        Schemas.list(new JsonObject(), "the values: quantities, or what the field takes");
    values.addProperty("minItems", 1);
    JsonObject listed = Schemas.single("values", values);
    listed.add("as", asRuns());
    JsonObject schema = new JsonObject();
    JsonArray choices = new JsonArray();
    choices.add(Schemas.object("values at equal distances", ends, List.of("range", "points")));
    choices.add(Schemas.object("values one by one", listed, List.of("values")));
    schema.add("oneOf", choices);
    return schema;
  }

  private static JsonObject asRuns() {
    JsonObject schema = new JsonObject();
    schema.addProperty("const", "runs");
    schema.addProperty(
        "description", "a run for each value, also where they could be lanes of one run");
    return schema;
  }

  private static JsonObject report() {
    JsonObject properties = new JsonObject();
    properties.add("title", Schemas.text("the title; the pipeline's name if left out"));
    properties.add(
        "plots",
        Schemas.list(
            Schemas.text("\"raster\", \"trace\", \"input\" or the name of an analyzer"),
            "what to draw; all if left out"));
    return Schemas.object("what the report shows", properties, List.of());
  }
}
