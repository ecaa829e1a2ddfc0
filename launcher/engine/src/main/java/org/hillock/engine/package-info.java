/**
 * Plans in, spikes and samples out: the compiler and the clock.
 *
 * <p>A {@link org.hillock.engine.plan.RunPlan} holds models, integrators and drives that are
 * already bound and numbers that are already converted. {@link org.hillock.engine.Compiler}
 * assembles each population's equations, discretizes them, optimizes the program and turns it into
 * a hidden class; {@link org.hillock.engine.CompiledRun} prints every layer and starts a {@link
 * org.hillock.engine.Simulation}, which hands what happens to a {@link
 * org.hillock.engine.plan.Recorder}. All numbers are in ms, mV, nA, MOhm and their products. {@code
 * null} never crosses this package's borders.
 */
@Export
@Version("1.0.0")
package org.hillock.engine;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
