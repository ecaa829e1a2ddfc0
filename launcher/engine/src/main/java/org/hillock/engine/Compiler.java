package org.hillock.engine;

import java.util.List;
import java.util.Optional;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.compile.PopulationCompiler;
import org.hillock.engine.plan.RunPlan;

/**
 * Turns plans into runs.
 *
 * @since 1.0
 */
public final class Compiler {
  private Compiler() {}

  /**
   * Compiles a plan: equations, program, bytecode.
   *
   * @param plan the plan
   * @return the run
   * @throws org.hillock.api.HillockException with every problem that was found
   */
  public static CompiledRun compile(RunPlan plan) {
    Problems problems = new Problems();
    List<Optional<PopulationCode>> codes =
        plan.populations().stream()
            .map(population ->
                new PopulationCompiler(population, plan.step(), plan.seed(), problems).compile())
            .toList();
    problems.raise();
    return new CompiledRun(codes.stream().flatMap(Optional::stream).toList(), plan.steps());
  }
}
