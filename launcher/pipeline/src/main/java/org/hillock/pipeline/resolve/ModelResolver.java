package org.hillock.pipeline.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hillock.api.HillockException;
import org.hillock.api.Problem;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Part;
import org.hillock.api.model.PartSpec;
import org.hillock.engine.plan.JoinedPart;
import org.hillock.pipeline.catalog.Entry;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.Located;
import org.hillock.pipeline.spec.ModelSpec;

/** Finds or reads the model of a population, and its parts. */
final class ModelResolver {
  private final Lookup lookup;
  private final Problems problems;

  ModelResolver(Lookup lookup, Problems problems) {
    this.lookup = lookup;
    this.problems = problems;
  }

  Optional<Neuron> resolve(ModelSpec model) {
    Optional<NeuronSpec> base = model.base().flatMap(this::base);
    List<JoinedPart> parts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ModelSpec.PartUse use : model.parts()) {
      if (!names.add(use.as().value())) {
        problems.error(
            "two parts join as \"" + use.as().value() + "\"",
            "choose another name",
            use.as().where());
      }
      part(use).map(part -> new JoinedPart(use.as().value(), part)).ifPresent(parts::add);
    }
    boolean complete = parts.size() == model.parts().size();
    return base.filter(b -> complete).map(b -> new Neuron(b, parts));
  }

  private Optional<NeuronSpec> base(ModelSpec.Base base) {
    return switch (base) {
      case ModelSpec.Installed(String name, var where) ->
          lookup
              .find(NeuronModel.class, "neuron model", new Located<>(name, where))
              .flatMap(entry -> spec(entry, new Located<>(name, where)));
      case ModelSpec.Inline(var fields) -> new InlineModel(fields, problems).read();
    };
  }

  private Optional<NeuronSpec> spec(Entry<NeuronModel> entry, Located<String> name) {
    try {
      return Optional.of(entry.extension().spec());
    } catch (RuntimeException | LinkageError e) {
      broken("neuron model", name, entry, e);
      return Optional.empty();
    }
  }

  private Optional<PartSpec> part(ModelSpec.PartUse use) {
    Optional<Entry<Part>> entry = lookup.find(Part.class, "part", use.part());
    try {
      return entry.map(e -> e.extension().spec());
    } catch (RuntimeException | LinkageError e) {
      broken("part", use.part(), entry.orElseThrow(), e);
      return Optional.empty();
    }
  }

  private void broken(String kind, Located<String> name, Entry<?> entry, Throwable reason) {
    String from =
        kind
            + " \""
            + name.value()
            + "\" of "
            + entry.provider().bundle()
            + " "
            + entry.provider().version();
    if (reason instanceof HillockException refused) {
      for (Problem problem : refused.problems()) {
        problems.error(
            from.strip() + " is wrong: " + problem.render(),
            "report it to its author",
            name.where());
      }
    } else {
      problems.error(
          from.strip() + " cannot be described: " + reason,
          "report it to its author",
          name.where());
    }
  }
}
