package org.hillock.engine.internal.compile;

import org.hillock.api.integrate.Scheme;
import org.hillock.engine.internal.emit.Flows;

/**
 * How a population is advanced without a grid.
 *
 * @param compiled its equations as code
 * @param scheme the method and its tolerances
 */
public record FlowCode(Flows.Compiled compiled, Scheme.Continuous scheme) {}
