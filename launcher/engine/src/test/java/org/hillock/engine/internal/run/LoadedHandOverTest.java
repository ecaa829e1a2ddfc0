package org.hillock.engine.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hillock.engine.Plans;
import org.hillock.engine.TestModels;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.compile.PopulationCompiler;
import org.hillock.integrators.exponential.ExponentialEuler;
import org.junit.jupiter.api.Test;

/** The hand-over as users get it: by the thread behind the run, while the machine is busy. */
class LoadedHandOverTest {
  private static final int SIZE = 10_000;
  private static final double DT_MS = 0.02;
  private static final long GENEROUS_NS = TimeUnit.SECONDS.toNanos(60);
  private static final int STEPS_AFTER = 100;

  private final PopulationCode code = code();

  @Test
  void vectorsTakeOverWhileACoreIsBusyAndNobodyCanTell() throws InterruptedException {
    AtomicBoolean over = new AtomicBoolean();
    Thread busy = Thread.ofPlatform().daemon().start(() -> burn(over));
    List<int[]> expected = new ArrayList<>();
    List<int[]> spikes = new ArrayList<>();
    try (Team team = new Team(1)) {
      PopulationRun run = new PopulationRun(code, new Cut(SIZE, 1, ""), team);
      // Never handed over.
      PopulationRun scalar = new PopulationRun(code, new Cut(SIZE, 1, ""), team);
      HandOver.start(List.of(run.moving()));
      long begin = System.nanoTime();
      HandOver.Mover before = run.moving().now();
      int last = Integer.MAX_VALUE;
      for (int step = 0; step < last; step++) {
        spikes.add(step(run, step));
        if (last == Integer.MAX_VALUE && run.moving().now() != before) {
          last = step + STEPS_AFTER;
        }
        assertThat(System.nanoTime() - begin).isLessThan(GENEROUS_NS);
      }
      over.set(true);
      busy.join();
      for (int step = 0; step < last; step++) {
        expected.add(step(scalar, step));
      }
      run.close();
      assertThat(run.news().orElse("")).contains("have taken over");
      assertThat(scalar.news()).isEmpty();
      assertThat(spikes).hasSameSizeAs(expected);
      assertThat(spikes).anyMatch(fired -> fired.length > 0);
      for (int step = 0; step < last; step++) {
        assertThat(Arrays.equals(spikes.get(step), expected.get(step)))
            .as("spikes of step %d of %d", step, last)
            .isTrue();
      }
      for (String state : run.states()) {
        assertThat(Arrays.equals(run.state(state), scalar.state(state))).as(state).isTrue();
      }
    } finally {
      over.set(true);
    }
  }

  private static int[] step(PopulationRun run, int step) {
    run.prepare(step);
    return Arrays.copyOf(run.spikes(), run.advance(step));
  }

  private static void burn(AtomicBoolean over) {
    while (!over.get()) {
      Thread.onSpinWait();
    }
  }

  private static PopulationCode code() {
    Problems problems = new Problems();
    Plans plans =
        Plans.of(TestModels.hodgkinHuxley(), SIZE, new ExponentialEuler())
            .initial("v", i -> -75 + 0.004 * i)
            .drive("I", Plans.constant(0.2));
    PopulationCode code =
        new PopulationCompiler(plans.plan(), DT_MS, 1, problems).compile().orElseThrow();
    problems.raise();
    assertThat(code.vectors().isTaken()).as(code.vectors().note()).isTrue();
    return code;
  }
}
