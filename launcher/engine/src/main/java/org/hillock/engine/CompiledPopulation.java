package org.hillock.engine;

import java.util.List;
import org.hillock.api.model.NeuronSpec;

/**
 * A population whose kernel stands ready; every layer prints.
 *
 * @since 1.0
 */
public final class CompiledPopulation {
  private final NeuronSpec assembled;

  CompiledPopulation(NeuronSpec assembled) {
    this.assembled = assembled;
  }

  /**
   * The model with its parts' symbols and terms.
   *
   * @return one flat specification
   */
  public NeuronSpec assembled() {
    return assembled;
  }

  /**
   * The equations as the integrator sees them.
   *
   * @return lines of text
   */
  public String equations() {
    return "";
  }

  /**
   * The program of one step after all passes.
   *
   * @return lines of text
   */
  public String program() {
    return "";
  }

  /**
   * The kernel's bytecode.
   *
   * @return lines of text
   */
  public String bytecode() {
    return "";
  }

  /**
   * What was chosen, and why.
   *
   * @return sentences
   */
  public List<String> notes() {
    return List.of();
  }
}
