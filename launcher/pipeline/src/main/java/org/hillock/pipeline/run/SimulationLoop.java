package org.hillock.pipeline.run;

import java.util.List;
import java.util.Optional;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.pipeline.log.LogEnd;
import org.hillock.pipeline.log.RunLogWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes steps in slices that last about as long as a person waits for an answer to Ctrl-C. */
final class SimulationLoop {
  private static final Logger LOG = LoggerFactory.getLogger(SimulationLoop.class);
  private static final double SLICE_SECONDS = 0.1;
  private static final long FIRST_SLICE = 64;

  private final Stepping simulation;
  private final RunLogWriter writer;
  private final long total;
  private final double stepMs;
  private final RunListener listener;

  SimulationLoop(
      Stepping simulation, RunLogWriter writer, long total, double stepMs, RunListener listener) {
    this.simulation = simulation;
    this.writer = writer;
    this.total = total;
    this.stepMs = stepMs;
    this.listener = listener;
  }

  /** How it ended. */
  record End(long steps, boolean interrupted, Optional<HillockException> failure, double seconds) {}

  /** Simulates to the end, to a cancellation or to a failure, and finishes the log. */
  End run() {
    long start = System.nanoTime();
    boolean interrupted = false;
    Optional<HillockException> failure = Optional.empty();
    try {
      interrupted = steps(start);
    } catch (HillockException e) {
      failure = Optional.of(e);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      LOG.error("the simulation failed", e);
      failure =
          Optional.of(failed(HillockException.Category.ENGINE, "the simulation failed: " + e, e));
    } catch (OutOfMemoryError e) {
      failure =
          Optional.of(
              failed(
                  HillockException.Category.RESOURCE, "the simulation needs more memory: " + e, e));
    }
    double seconds = seconds(start);
    LogEnd end =
        failure.isPresent() ? LogEnd.FAILED : interrupted ? LogEnd.INTERRUPTED : LogEnd.COMPLETE;
    long steps = failure.map(this::wholeSteps).orElse(simulation.step());
    Optional<HillockException> unwritten = finish(steps, end);
    return new End(steps, interrupted, failure.or(() -> unwritten), seconds);
  }

  /** Whether it was cancelled. */
  private boolean steps(long start) {
    long slice = FIRST_SLICE;
    listener.progress(new RunProgress(0, total, stepMs, 0));
    while (!simulation.done()) {
      if (listener.cancelled()) {
        return true;
      }
      long before = System.nanoTime();
      simulation.advance(slice, writer);
      writer.completed(simulation.step());
      listener.progress(new RunProgress(simulation.step(), total, stepMs, seconds(start)));
      slice = next(slice, seconds(before));
    }
    return false;
  }

  private static long next(long slice, double seconds) {
    if (seconds < SLICE_SECONDS / 2) {
      return 2 * slice;
    }
    return seconds > 2 * SLICE_SECONDS ? Math.max(1, slice / 2) : slice;
  }

  /**
   * A state that is no longer a number is found a little later; what came after it is worthless.
   */
  private long wholeSteps(HillockException failure) {
    return failure.problems().stream()
        .map(Problem::where)
        .filter(Location.AtStep.class::isInstance)
        .mapToLong(where -> stepBefore(((Location.AtStep) where).time()))
        .map(step -> Math.clamp(step, 0, simulation.step()))
        .min()
        .orElse(simulation.step());
  }

  /** The last grid point before a time; a time that is one but for its rounding counts as one. */
  private long stepBefore(double time) {
    return (long) Math.ceil(time / stepMs - 1e-6) - 1;
  }

  private Optional<HillockException> finish(long steps, LogEnd end) {
    try {
      writer.finish(steps, end);
      return Optional.empty();
    } catch (HillockException e) {
      return Optional.of(e);
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) * 1e-9;
  }

  private static HillockException failed(
      HillockException.Category category, String message, Throwable cause) {
    return new HillockException(
        category, List.of(Problem.error(message, "", Location.NOWHERE)), cause);
  }
}
