package org.hillock.pipeline.plan;

import org.hillock.api.unit.Unit;

/**
 * What one entry of {@code record} writes down. Steps and neurons are in the engine's plan.
 *
 * @param population index into the run's populations
 * @param record index into that population's records
 * @param symbol a state, port, definition or parameter; of a part it is qualified, as in {@code
 *     "M.w"}
 * @param unit the unit in which people read it; samples themselves are in internal units
 * @param about what the symbol means, a phrase; may be empty
 * @since 1.0
 */
public record Recording(int population, int record, String symbol, Unit unit, String about) {}
