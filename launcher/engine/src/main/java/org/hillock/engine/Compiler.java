package org.hillock.engine;

/** Turns plans into runs. */
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
    throw new IllegalStateException("the compiler is being written: " + plan.name());
  }
}
