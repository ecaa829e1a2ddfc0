package org.hillock.api.model;

import org.hillock.api.expr.Condition;
import org.hillock.api.expr.Expr;
import org.hillock.api.unit.Unit;

/**
 * What theory says of a model: an expression that an analyzer may set beside its measurement.
 *
 * <p>The expression may use the model's parameters, its ports (as constant inputs) and, where the
 * kind says so, {@code t}. Analyzers ask for closed forms by kind and never look at a model's name.
 *
 * @param kind one of the constants of this class, or a name that an analyzer documents
 * @param unit the unit of the value
 * @param value the expression, in internal units
 * @param holds where the expression is true; elsewhere there is no prediction
 * @param source book section or paper
 * @since 1.0
 */
public record ClosedForm(String kind, Unit unit, Expr value, Condition holds, String source) {
  /** Stationary firing rate under constant input, 1/ms; zero where the neuron stays silent. */
  public static final String FIRING_RATE = "firing-rate";

  /** The constant current above which the neuron fires repeatedly, nA. */
  public static final String RHEOBASE = "rheobase";

  /** The firing rate for infinitely strong input, 1/ms. */
  public static final String SATURATION_RATE = "saturation-rate";

  /** The membrane potential long after a constant input began, mV; without spikes. */
  public static final String STEADY_POTENTIAL = "steady-potential";

  /**
   * The membrane potential's deflection a time {@code t} after a unit charge, mV/pC; without
   * spikes.
   */
  public static final String IMPULSE_RESPONSE = "impulse-response";

  /** What remains of an initial deflection after a time {@code t}, a number; without spikes. */
  public static final String FREE_DECAY = "free-decay";
}
