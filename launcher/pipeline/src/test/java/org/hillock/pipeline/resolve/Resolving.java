package org.hillock.pipeline.resolve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.pipeline.Installed;
import org.hillock.pipeline.bind.PipelineFolder;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.json.JsonSource;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.SpecReader;

/** What becomes of a pipeline that a test writes. */
final class Resolving {
  private final Problems problems = new Problems();
  private final Optional<Plan> plan;

  private Resolving(Catalog catalog, String text) {
    plan =
        SpecReader.read(new JsonSource("test.json", text), problems)
            .flatMap(
                spec -> Resolver.resolve(spec, catalog, new PipelineFolder(Path.of("")), problems));
  }

  /** A whole file. */
  static Resolving file(String text) {
    return new Resolving(Installed.catalog(), text);
  }

  /** The sections of a file of 100 ms in steps of 0.1 ms. */
  static Resolving sections(String sections) {
    return sections(Installed.catalog(), sections);
  }

  /** The same with other extensions than those of the distribution. */
  static Resolving sections(Catalog catalog, String sections) {
    return new Resolving(
        catalog,
        "{ \"hillock\": 1, \"duration\": \"100 ms\", \"step\": \"0.1 ms\",\n"
            + sections.replace('\'', '"')
            + "\n}");
  }

  /** A population of one LIF neuron, "cell", with more fields and more sections. */
  static Resolving cell(String fields, String sections) {
    return sections("'populations': { 'cell': { 'model': 'lif'" + fields + " } }" + sections);
  }

  Plan plan() {
    return plan.orElseThrow(() -> new AssertionError(texts()));
  }

  PopulationPlan population() {
    return plan().run().populations().getFirst();
  }

  double[] parameter(String name) {
    return population().parameters().get(name).values();
  }

  double[] initial(String name) {
    return population().initial().get(name).values();
  }

  /** All problems, as people read them. */
  List<String> texts() {
    return problems.sorted().stream().map(Problem::render).toList();
  }

  /** What was found although there is a plan. */
  List<Problem> warnings() {
    plan();
    return problems.sorted();
  }

  /** The only problem. */
  Problem problem() {
    List<Problem> all = problems.sorted();
    if (all.size() != 1 || plan.isPresent()) {
      throw new AssertionError("expected one problem, but there are " + texts());
    }
    return all.getFirst();
  }

  /** Where the only problem is. */
  String pointer() {
    return ((Location.InPipeline) problem().where()).pointer();
  }
}
