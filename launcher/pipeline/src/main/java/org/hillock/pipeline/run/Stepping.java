package org.hillock.pipeline.run;

import org.hillock.engine.Simulation;
import org.hillock.engine.plan.Recorder;

/** Something that makes steps; the engine's simulation outside tests. */
interface Stepping {
  long step();

  boolean done();

  void advance(long steps, Recorder recorder);

  static Stepping of(Simulation simulation) {
    return new Stepping() {
      @Override
      public long step() {
        return simulation.step();
      }

      @Override
      public boolean done() {
        return simulation.done();
      }

      @Override
      public void advance(long steps, Recorder recorder) {
        simulation.advance(steps, recorder);
      }
    };
  }
}
