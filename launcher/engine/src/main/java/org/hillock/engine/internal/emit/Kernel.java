package org.hillock.engine.internal.emit;

/**
 * The compiled program of one population. Every method works on the neurons {@code from <= i < to}
 * of the columns, in place; {@code columns} and {@code scalars} are laid out as {@link Layout}
 * says. Nothing is allocated, and neurons do not see each other, so a population may be cut
 * anywhere.
 */
public interface Kernel {
  /** Draws random numbers for several steps; empty if there are none. */
  void draw(double[][] columns, double[] scalars, int from, int to);

  /** Counts the random events of a step; empty if there are none. */
  void count(double[][] columns, double[] scalars, int from, int to);

  /**
   * A whole step without pulses: integrate, events that arrive at random, spike condition, reset.
   *
   * @param spikes receives who fires, ascending, from {@code count} on
   * @return the new count
   */
  int step(double[][] columns, double[] scalars, int from, int to, int[] spikes, int count);

  /**
   * The first third of a step with pulses: integrate. Empty, as the other two, if there are never
   * any.
   */
  void integrate(double[][] columns, double[] scalars, int from, int to);

  /** The second third: pulses. */
  void arrive(double[][] columns, double[] scalars, int from, int to);

  /**
   * The last third: spike condition and reset. Vectors in which someone fires call it too, so it is
   * there without pulses.
   *
   * @param spikes receives who fires, ascending, from {@code count} on
   * @return the new count
   */
  int fire(double[][] columns, double[] scalars, int from, int to, int[] spikes, int count);

  /**
   * The values of a record.
   *
   * @param record its index
   * @param neurons which neurons
   * @param values receives one value for each
   */
  void probe(int record, double[][] columns, double[] scalars, int[] neurons, double[] values);
}
