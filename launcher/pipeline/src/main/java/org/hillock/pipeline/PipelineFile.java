package org.hillock.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.engine.CompiledRun;
import org.hillock.engine.Compiler;
import org.hillock.pipeline.analysis.Analysis;
import org.hillock.pipeline.bind.PipelineFolder;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.json.JsonSource;
import org.hillock.pipeline.json.JsonTree;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.resolve.Resolver;
import org.hillock.pipeline.spec.PipelineSpec;
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
    Optional<PipelineSpec> spec = SpecReader.read(new JsonSource(file.toString(), text), problems);
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    Optional<Plan> plan =
        spec.flatMap(s -> Resolver.resolve(s, catalog, new PipelineFolder(folder), problems));
    problems.throwErrors();
    return compiled(text, plan.orElseThrow());
  }

  private Loaded compiled(String text, Plan plan) {
    Optional<CompiledRun> run = Optional.empty();
    HillockException.Category category = HillockException.Category.USER;
    try {
      run = Optional.of(Compiler.compile(plan.run()));
    } catch (HillockException e) {
      category = e.category();
      new Relocation(plan.spec()).place(e.problems()).forEach(problems);
    }
    try {
      Analysis.open(plan).close();
    } catch (HillockException e) {
      category = e.category();
      e.problems().forEach(problems);
    }
    if (problems.hasErrors()) {
      throw new HillockException(category, problems.sorted());
    }
    return new Loaded(file, text, plan, run.orElseThrow(), problems.sorted());
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
