package org.hillock.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hillock.api.Problem;
import org.hillock.engine.CompiledRun;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.plan.RunGrid;
import org.hillock.pipeline.spec.PipelineSpec;

/**
 * A pipeline that is ready to run.
 *
 * @param file the file as the user named it
 * @param text the file's text
 * @param grid which of a sweep's points are runs of their own
 * @param runs one for each point of the grid, at least one
 * @param warnings what its author should know
 * @since 1.0
 */
public record Loaded(Path file, String text, RunGrid grid, List<Run> runs, List<Problem> warnings) {
  /** Copies the lists. */
  public Loaded {
    runs = List.copyOf(runs);
    warnings = List.copyOf(warnings);
  }

  /**
   * One run.
   *
   * @param plan what was made of the file
   * @param compiled the plan, compiled
   */
  public record Run(Plan plan, CompiledRun compiled) {}

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
   * What was made of the file.
   *
   * @return the plan of the first run
   */
  public Plan plan() {
    return runs.getFirst().plan();
  }

  /**
   * The plan, compiled.
   *
   * @return the first run
   */
  public CompiledRun compiled() {
    return runs.getFirst().compiled();
  }

  /**
   * The file as values, each with its place.
   *
   * @return the same as {@code plan().spec()}
   */
  public PipelineSpec spec() {
    return plan().spec();
  }

  /**
   * What was decided for the user.
   *
   * @return sentences without full stop; one that is not true of all runs begins with the values of
   *     its run
   */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (int run = 0; run < runs.size(); run++) {
      for (String note : runs.get(run).plan().notes()) {
        boolean common = runs.stream().allMatch(other -> other.plan().notes().contains(note));
        notes.add(common ? note : "at " + grid.label(run) + ": " + note);
      }
    }
    return notes.stream().distinct().toList();
  }

  /**
   * How the points of the sweep are computed.
   *
   * @return for instance {@code "6 runs of 11 lanes"}; empty without a sweep
   */
  public String sweep() {
    if (plan().sweep().coordinates().isEmpty()) {
      return "";
    }
    return count(runs.size(), "run") + " of " + count(plan().sweep().points(), "lane");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
