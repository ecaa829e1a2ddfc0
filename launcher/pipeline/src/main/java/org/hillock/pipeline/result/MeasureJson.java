package org.hillock.pipeline.result;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;
import org.hillock.api.analyze.Measure;
import org.hillock.api.unit.Unit;

/**
 * A measure as JSON.
 *
 * @since 1.0
 */
public final class MeasureJson {
  private MeasureJson() {}

  /**
   * Writes a measure.
   *
   * @param measure the measure
   * @return an object as in {@code result.json}
   */
  public static JsonObject write(Measure measure) {
    JsonObject json = new JsonObject();
    json.addProperty("name", measure.name());
    json.add("value", Numbers.write(measure.value()));
    json.addProperty("unit", measure.unit().symbol());
    measure
        .uncertainty()
        .ifPresent(uncertainty -> {
          JsonObject range = new JsonObject();
          range.add("low", Numbers.write(uncertainty.low()));
          range.add("high", Numbers.write(uncertainty.high()));
          range.addProperty("about", uncertainty.about());
          json.add("uncertainty", range);
        });
    measure
        .theory()
        .ifPresent(prediction -> {
          JsonObject theory = new JsonObject();
          theory.add("value", Numbers.write(prediction.value()));
          theory.addProperty("source", prediction.source());
          json.add("theory", theory);
        });
    json.addProperty("verdict", measure.verdict().name().toLowerCase(Locale.ROOT));
    json.addProperty("about", measure.about());
    return json;
  }

  static Measure read(JsonObject json) {
    Optional<Measure.Uncertainty> uncertainty =
        Optional.ofNullable(json.getAsJsonObject("uncertainty"))
            .map(range ->
                new Measure.Uncertainty(
                    Numbers.read(range.get("low")),
                    Numbers.read(range.get("high")),
                    range.get("about").getAsString()));
    Optional<Measure.Prediction> theory =
        Optional.ofNullable(json.getAsJsonObject("theory"))
            .map(prediction ->
                new Measure.Prediction(
                    Numbers.read(prediction.get("value")), prediction.get("source").getAsString()));
    return new Measure(
        json.get("name").getAsString(),
        Unit.parse(json.get("unit").getAsString()),
        Numbers.read(json.get("value")),
        uncertainty,
        theory,
        json.get("about").getAsString());
  }
}
