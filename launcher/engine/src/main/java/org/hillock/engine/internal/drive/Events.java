package org.hillock.engine.internal.drive;

import org.hillock.engine.plan.Column;

/**
 * Events that arrive at random, at a rate of their own for each neuron.
 *
 * @param name the drive's name, unique within the population
 * @param target the port or state that they move
 * @param amount what each adds
 */
public record Events(String name, String target, Column amount) {
  /** What the terms of the rate are kept under, as if it were a port; no port has such a name. */
  public String rate() {
    return "rate of " + name;
  }
}
