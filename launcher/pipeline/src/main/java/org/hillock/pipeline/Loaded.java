package org.hillock.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.hillock.api.Problem;
import org.hillock.engine.CompiledRun;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.spec.PipelineSpec;

/**
 * A pipeline that is ready to run.
 *
 * @param file the file as the user named it
 * @param text the file's text
 * @param plan what was made of it
 * @param compiled the plan, compiled
 * @param warnings what its author should know
 * @since 1.0
 */
public record Loaded(
    Path file, String text, Plan plan, CompiledRun compiled, List<Problem> warnings) {
  /** Copies the list. */
  public Loaded {
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads, resolves and compiles a pipeline, and checks that its analyzers open.
   *
   * @param file the file
   * @param catalog what is installed
   * @return the pipeline
   * @throws org.hillock.api.HillockException with every problem of the file, in the order of their
   *     places
   */
  public static Loaded load(Path file, Catalog catalog) {
    return new PipelineFile(file, catalog).load();
  }

  /**
   * The file as values, each with its place.
   *
   * @return the same as {@code plan().spec()}
   */
  public PipelineSpec spec() {
    return plan.spec();
  }
}
