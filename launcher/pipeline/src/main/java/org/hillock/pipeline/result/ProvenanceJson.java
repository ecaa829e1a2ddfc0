package org.hillock.pipeline.result;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What ran, as JSON. */
final class ProvenanceJson {
  private ProvenanceJson() {}

  static JsonObject write(Provenance provenance) {
    JsonObject json = new JsonObject();
    json.addProperty("hillock", provenance.hillock());
    json.add("pipeline", pipeline(provenance));
    json.addProperty("seed", provenance.seed());
    json.addProperty("step-ms", provenance.stepMs());
    json.addProperty("steps", provenance.steps());
    json.addProperty("steps-done", provenance.stepsDone());
    json.add("spikes", spikes(provenance));
    JsonObject integrators = new JsonObject();
    provenance.integrators().forEach(i -> integrators.addProperty(i.population(), i.integrator()));
    json.add("integrators", integrators);
    JsonArray bundles = new JsonArray();
    provenance.bundles().forEach(b -> bundles.add(bundle(b)));
    json.add("bundles", bundles);
    json.add("machine", machine(provenance.machine()));
    json.addProperty("started", provenance.started().toString());
    json.add("seconds", times(provenance.times()));
    return json;
  }

  private static JsonObject pipeline(Provenance provenance) {
    JsonObject json = new JsonObject();
    json.addProperty("name", provenance.pipeline());
    json.addProperty("copy", ResultFile.PIPELINE);
    json.addProperty("sha256", provenance.pipelineHash());
    return json;
  }

  private static JsonObject spikes(Provenance provenance) {
    JsonObject json = new JsonObject();
    json.addProperty("count", provenance.spikes());
    json.addProperty("sha256", provenance.spikeHash());
    return json;
  }

  private static JsonObject bundle(Provenance.Bundle bundle) {
    JsonObject json = new JsonObject();
    json.addProperty("name", bundle.name());
    json.addProperty("version", bundle.version());
    json.addProperty("sha256", bundle.hash());
    return json;
  }

  private static JsonObject machine(Provenance.Machine machine) {
    JsonObject json = new JsonObject();
    json.addProperty("jvm", machine.jvm());
    json.addProperty("system", machine.system());
    json.addProperty("processors", machine.processors());
    return json;
  }

  private static JsonObject times(Provenance.Times times) {
    JsonObject json = new JsonObject();
    json.addProperty("simulate", times.simulate());
    json.addProperty("analyze", times.analyze());
    json.addProperty("total", times.total());
    return json;
  }

  static Provenance read(JsonObject json) {
    JsonObject pipeline = json.getAsJsonObject("pipeline");
    JsonObject spikes = json.getAsJsonObject("spikes");
    return new Provenance(
        json.get("hillock").getAsString(),
        pipeline.get("name").getAsString(),
        pipeline.get("sha256").getAsString(),
        json.get("seed").getAsLong(),
        json.get("step-ms").getAsDouble(),
        json.get("steps").getAsLong(),
        json.get("steps-done").getAsLong(),
        integrators(json),
        bundles(json.getAsJsonArray("bundles")),
        machine(json.getAsJsonObject("machine")),
        spikes.get("count").getAsLong(),
        spikes.get("sha256").getAsString(),
        Instant.parse(json.get("started").getAsString()),
        times(json.getAsJsonObject("seconds")));
  }

  private static List<Provenance.Integration> integrators(JsonObject json) {
    return Optional.ofNullable(json.getAsJsonObject("integrators")).stream()
        .flatMap(object -> object.entrySet().stream())
        .map(entry -> new Provenance.Integration(entry.getKey(), entry.getValue().getAsString()))
        .toList();
  }

  private static List<Provenance.Bundle> bundles(JsonArray json) {
    List<Provenance.Bundle> bundles = new ArrayList<>();
    for (JsonElement element : json) {
      JsonObject bundle = element.getAsJsonObject();
      bundles.add(
          new Provenance.Bundle(
              bundle.get("name").getAsString(),
              bundle.get("version").getAsString(),
              bundle.get("sha256").getAsString()));
    }
    return bundles;
  }

  private static Provenance.Machine machine(JsonObject json) {
    return new Provenance.Machine(
        json.get("jvm").getAsString(),
        json.get("system").getAsString(),
        json.get("processors").getAsInt());
  }

  private static Provenance.Times times(JsonObject json) {
    return new Provenance.Times(
        json.get("simulate").getAsDouble(),
        json.get("analyze").getAsDouble(),
        json.get("total").getAsDouble());
  }
}
