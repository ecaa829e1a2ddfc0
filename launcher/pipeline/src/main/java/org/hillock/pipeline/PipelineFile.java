package org.hillock.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.engine.Compiler;
import org.hillock.pipeline.analysis.Analysis;
import org.hillock.pipeline.bind.PipelineFolder;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.json.JsonSource;
import org.hillock.pipeline.json.JsonTree;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.plan.RunGrid;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.resolve.Resolver;
import org.hillock.pipeline.resolve.RunVariants;
import org.hillock.pipeline.spec.SpecReader;

/** Loads a pipeline, stage by stage; a stage begins only when the one before found no error. */
final class PipelineFile {
  private final Path file;
  private final Catalog catalog;
  private final Problems problems = new Problems();

  PipelineFile(Path file, Catalog catalog) {
    this.file = file;
    this.catalog = catalog;
  }

  Loaded load() {
    String text = text();
    JsonSource source = new JsonSource(file.toString(), text);
    Optional<JsonValue> root = JsonTree.read(source, problems);
    if (root.isEmpty() || !(root.get() instanceof JsonValue.Obj object)) {
      root.ifPresent(value -> SpecReader.read(value, source, problems));
      throw new HillockException(HillockException.Category.USER, problems.sorted());
    }
    int before = problems.count();
    RunVariants variants = RunVariants.of(object, catalog, problems);
    if (problems.count() > before) {
      problems.throwErrors();
    }
    RunGrid grid = variants.grid();
    List<Plan> plans = plans(variants, source);
    problems.throwErrors();
    return new Loaded(file, text, grid, compiled(grid, plans), problems.sorted());
  }

  private List<Plan> plans(RunVariants variants, JsonSource source) {
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    RunGrid grid = variants.grid();
    RunProblems found = new RunProblems(grid);
    List<Plan> plans = new ArrayList<>();
    for (int run = 0; run < grid.runs(); run++) {
      int index = run;
      Problems own = new Problems();
      SpecReader.read(variants.variant(run), source, own)
          .flatMap(spec -> Resolver.resolve(spec, catalog, new PipelineFolder(folder), own))
          .ifPresent(plan -> plans.add(plan.with(grid.points(plan.sweep(), index))));
      found.add(run, own.sorted());
    }
    found.tell(problems);
    return plans;
  }

  private List<Loaded.Run> compiled(RunGrid grid, List<Plan> plans) {
    RunProblems found = new RunProblems(grid);
    HillockException.Category category = HillockException.Category.USER;
    List<Loaded.Run> runs = new ArrayList<>();
    for (int run = 0; run < plans.size(); run++) {
      Plan plan = plans.get(run);
      try {
        runs.add(new Loaded.Run(plan, Compiler.compile(plan.run())));
      } catch (HillockException e) {
        category = e.category();
        found.add(run, new Relocation(plan.spec()).place(e.problems()));
      }
      try {
        Analysis.open(plan).close();
      } catch (HillockException e) {
        category = e.category();
        found.add(run, e.problems());
      }
    }
    found.tell(problems);
    if (problems.hasErrors()) {
      throw new HillockException(category, problems.sorted());
    }
    return runs;
  }

  private String text() {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > 4L * JsonTree.LENGTH) {
        throw HillockException.user(
            problem("the file is too large for a pipeline", "keep long data in a file of its own"));
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new HillockException(
          HillockException.Category.USER,
          List.of(problem("the file is not text in UTF-8", "save it as UTF-8")),
          e);
    } catch (NoSuchFileException e) {
      throw new HillockException(
          HillockException.Category.USER,
          List.of(
              Problem.error(
                  "there is no file " + file, "give the path of a pipeline", Location.NOWHERE)),
          e);
    } catch (IOException e) {
      Problem problem =
          Problem.error(
              "the file " + file + " cannot be read: " + e,
              "check its permissions",
              Location.NOWHERE);
      throw new HillockException(HillockException.Category.RESOURCE, List.of(problem), e);
    }
  }

  private Problem problem(String message, String remedy) {
    return Problem.error(message, remedy, new Location.InPipeline(file.toString(), "", 1, 1));
  }
}
