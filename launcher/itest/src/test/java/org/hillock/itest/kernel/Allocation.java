package org.hillock.itest.kernel;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.Recorder;

/** What a simulation allocates on the caller's thread while it makes steps. */
final class Allocation {
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Simulation simulation;
  private final Spikes spikes = new Spikes();

  Allocation(Simulation simulation) {
    this.simulation = simulation;
  }

  /** Makes steps; what they allocated together, in bytes. */
  long bytes(int steps) {
    return bytes(() -> simulation.advance(steps, spikes));
  }

  /** What something allocates on the caller's thread, in bytes. */
  long bytes(Runnable something) {
    long before = threads.getCurrentThreadAllocatedBytes();
    something.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  /**
   * Makes steps in windows until one of them allocates next to nothing. Code that is not compiled
   * yet, or thrown away once more, may allocate; code that allocates in every step always does.
   *
   * @param steps of a window
   * @param slack bytes that do not grow with the steps
   * @param windows how many at most
   * @return the bytes of the last window
   */
  long settled(int steps, long slack, int windows) {
    long bytes = bytes(steps);
    for (int window = 1; bytes > slack && window < windows; window++) {
      bytes = bytes(steps);
    }
    return bytes;
  }

  /** How many spikes there were. */
  long spikes() {
    return spikes.count;
  }

  private static final class Spikes implements Recorder {
    private long count;

    @Override
    public void spike(int population, long step, int[] neurons, int fired) {
      count += fired;
    }

    @Override
    public void spike(int population, long step, int[] neurons, double[] times, int fired) {
      count += fired;
    }

    @Override
    public void sample(int population, int record, long step, double[] values) {}
  }
}
