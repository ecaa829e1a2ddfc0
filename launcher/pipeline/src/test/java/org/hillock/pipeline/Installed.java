package org.hillock.pipeline;

import org.hillock.analyzers.gain.GainCurveFactory;
import org.hillock.analyzers.intervals.IntervalsFactory;
import org.hillock.analyzers.response.MembraneResponseFactory;
import org.hillock.inputs.currents.ConstantCurrent;
import org.hillock.inputs.currents.ConstantCurrentPart;
import org.hillock.inputs.currents.ExpressionCurrent;
import org.hillock.inputs.currents.PiecewiseCurrent;
import org.hillock.inputs.currents.PulseCharge;
import org.hillock.inputs.currents.RampCurrent;
import org.hillock.inputs.currents.SampledCurrent;
import org.hillock.inputs.currents.SineCurrent;
import org.hillock.inputs.currents.StepCurrent;
import org.hillock.inputs.spiketrains.SpikeTrain;
import org.hillock.integrators.exact.Exact;
import org.hillock.integrators.rungekutta.Euler;
import org.hillock.integrators.rungekutta.Heun;
import org.hillock.integrators.rungekutta.Midpoint;
import org.hillock.integrators.rungekutta.RungeKutta4;
import org.hillock.models.integrateandfire.DynamicThreshold;
import org.hillock.models.integrateandfire.LeakyIntegrateAndFire;
import org.hillock.models.membrane.PassiveMembrane;
import org.hillock.pipeline.catalog.Catalog;

/** The extensions of the distribution. */
public final class Installed {
  private Installed() {}

  /** All of them. */
  public static Catalog catalog() {
    return Catalog.of(
        new LeakyIntegrateAndFire(),
        new DynamicThreshold(),
        new PassiveMembrane(),
        new Exact(),
        new RungeKutta4(),
        new Euler(),
        new Heun(),
        new Midpoint(),
        new ConstantCurrent(),
        new StepCurrent(),
        new RampCurrent(),
        new SineCurrent(),
        new PiecewiseCurrent(),
        new ExpressionCurrent(),
        new SampledCurrent(),
        new PulseCharge(),
        new SpikeTrain(),
        new ConstantCurrentPart(),
        new IntervalsFactory(),
        new GainCurveFactory(),
        new MembraneResponseFactory());
  }
}
