package org.hillock.engine.internal.emit;

/**
 * The equations of a neuron at any instant. Every method reads the {@code states}, in the order of
 * the layout's first columns, the parameters of the neuron from the columns, and time and inputs
 * from the scalars. Nothing is allocated, and neurons do not see each other.
 */
public interface Flow {
  /**
   * The derivatives of a free neuron.
   *
   * @param slopes receives those of the states that move
   */
  void free(double[][] columns, double[] scalars, int neuron, double[] states, double[] slopes);

  /**
   * The derivatives of a refractory neuron; empty if nothing is ever clamped.
   *
   * @param slopes receives those of the states that move
   */
  void clamped(double[][] columns, double[] scalars, int neuron, double[] states, double[] slopes);

  /**
   * The spike condition; empty if there is none.
   *
   * @param watched receives 1 if it holds, else 0, and then how far it is from holding: above zero
   *     where it holds
   */
  void watch(double[][] columns, double[] scalars, int neuron, double[] states, double[] watched);

  /**
   * What a spike changes; empty if it is nothing.
   *
   * @param after receives the states that change; may be {@code states}
   */
  void reset(double[][] columns, double[] scalars, int neuron, double[] states, double[] after);
}
