package org.hillock.api.model;

import static org.hillock.api.model.SymbolKind.NOISE;
import static org.hillock.api.model.SymbolKind.PARAMETER;
import static org.hillock.api.model.SymbolKind.PORT;
import static org.hillock.api.model.SymbolKind.READING;
import static org.hillock.api.model.SymbolKind.STATE;
import static org.hillock.api.model.SymbolKind.STEP;
import static org.hillock.api.model.SymbolKind.TARGET;
import static org.hillock.api.model.SymbolKind.TIME;
import static org.hillock.api.model.SymbolKind.TRACE;
import static org.hillock.api.model.SymbolKind.WEIGHT;

import java.util.Set;

/** What may be used where. */
final class Scopes {
  /** A value that is computed once: an initial value, a refractory period. */
  static final Set<SymbolKind> CONSTANT = Set.of(PARAMETER);

  /** A closed form. */
  static final Set<SymbolKind> THEORY = Set.of(PARAMETER, PORT, TIME);

  /** A definition. */
  static final Set<SymbolKind> DEFINITION = Set.of(PARAMETER, PORT, STATE, READING, TIME, STEP);

  /** The right side of a neuron's or part's equation. */
  static final Set<SymbolKind> EQUATION =
      Set.of(PARAMETER, PORT, STATE, READING, TIME, STEP, NOISE);

  /**
   * What happens at a spike. Inputs and time are left out because at an instant an input has two
   * limits.
   */
  static final Set<SymbolKind> EVENT = Set.of(PARAMETER, STATE, READING, STEP);

  /** A term that a part adds. */
  static final Set<SymbolKind> CONTRIBUTION = Set.of(PARAMETER, STATE, READING, TIME, STEP);

  /** The equation of a target: one value per receiving neuron, so nothing of a connection. */
  static final Set<SymbolKind> TARGET_EQUATION =
      Set.of(PARAMETER, TARGET, READING, TIME, STEP, NOISE);

  /** The equation of a trace, which is solved between events. */
  static final Set<SymbolKind> TRACE_EQUATION = Set.of(PARAMETER, TRACE, WEIGHT);

  /** What a spike changes at a connection. */
  static final Set<SymbolKind> CONNECTION_EVENT = Set.of(PARAMETER, TARGET, TRACE, WEIGHT, READING);

  /** A term that a synapse adds to its receiving neuron. */
  static final Set<SymbolKind> SYNAPSE_TERM = Set.of(PARAMETER, TARGET, READING, TIME, STEP);

  /** What a spike may change in a neuron or part. */
  static final Set<SymbolKind> OWN_STATES = Set.of(STATE);

  /** What an arrival may change. */
  static final Set<SymbolKind> ARRIVING = Set.of(TARGET, TRACE, WEIGHT);

  /** What a spike of the receiving neuron may change. */
  static final Set<SymbolKind> FIRING = Set.of(TRACE, WEIGHT);

  private Scopes() {}
}
