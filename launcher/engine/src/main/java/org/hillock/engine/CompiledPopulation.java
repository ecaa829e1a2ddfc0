package org.hillock.engine;

import java.util.List;
import org.hillock.api.model.NeuronSpec;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.program.ProgramText;

/**
 * A population whose kernel stands ready; every layer prints.
 *
 * @since 1.0
 */
public final class CompiledPopulation {
  private final PopulationCode code;

  CompiledPopulation(PopulationCode code) {
    this.code = code;
  }

  /**
   * The model with its parts' symbols and terms.
   *
   * @return one flat specification
   */
  public NeuronSpec assembled() {
    return code.assembly().spec();
  }

  /**
   * The equations as the integrator sees them.
   *
   * @return lines of text
   */
  public String equations() {
    return code.equations();
  }

  /**
   * The program of one step after all passes.
   *
   * @return lines of text
   */
  public String program() {
    return ProgramText.of(code.program());
  }

  /**
   * The kernel's bytecode.
   *
   * @return lines of text
   */
  public String bytecode() {
    return code.compiled().bytecode()
        + code.flow().map(flow -> flow.compiled().bytecode()).orElse("");
  }

  /**
   * What was chosen, and why.
   *
   * @return sentences
   */
  public List<String> notes() {
    return code.notes();
  }
}
