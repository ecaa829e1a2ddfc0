package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.NamedConstant;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.input.Target;
import org.hillock.api.input.Window;
import org.junit.jupiter.api.Test;

/**
 * Rules of an input. A test class implements it and gives the generator and options.
 *
 * @param <C> the options
 * @since 1.0
 */
public interface StimulusGeneratorContract<C extends Record> extends NamedContract {
  /**
   * The generator.
   *
   * @return a new one on every call
   */
  StimulusGenerator<C> generator();

  /**
   * Options to test with.
   *
   * @return the options
   */
  C options();

  /**
   * What is driven; a current port, unless overridden.
   *
   * @return the target
   */
  default FakeTarget target() {
    return FakeTarget.current();
  }

  @Override
  default StimulusGenerator<C> extension() {
    return generator();
  }

  /**
   * If this fails, check: randomness that does not come from the target, and state shared between
   * stimuli.
   */
  @Test
  default void required_S1_theSameSeedGivesTheSameStimulus() {
    Stimulus one = open(target());
    Stimulus other = open(target());
    if (one instanceof Stimulus.Current current && other instanceof Stimulus.Current again) {
      assertThat(filled(current)).isEqualTo(filled(again));
    } else {
      assertThat(one).usingRecursiveComparison().isEqualTo(other);
    }
  }

  /** If this fails, check: array indices, divisions by zero, and what is kept from step to step. */
  @Test
  default void required_S2_aCurrentWritesFiniteNumbers() {
    if (open(target()) instanceof Stimulus.Current current) {
      assertThat(filled((Stimulus.Current) AssertingStimulus.wrap(current))).isNotEmpty();
    }
  }

  /** If this fails, check: a symbol of the formula that is missing among its constants. */
  @Test
  default void required_S3_aFormulaIsMadeOfTimeAndItsConstants() {
    if (open(target()) instanceof Formula formula) {
      Set<String> known =
          new TreeSet<>(formula.constants().stream().map(NamedConstant::name).toList());
      known.add("t");
      known.add("dt");
      assertThat(known).containsAll(FreeSymbols.of(formula.value()));
    }
  }

  /** If this fails, check: {@code Target.state()}; a state takes pulses and random events only. */
  @Test
  default void required_S4_aStateIsDrivenByPulsesOrEventsOnly() {
    FakeTarget port = target();
    FakeTarget state =
        new FakeTarget(port.size(), port.unit(), true, port.step(), port.duration(), port.seed());
    Throwable refused =
        catchThrowable(() ->
            assertThat(open(state)).isInstanceOfAny(Stimulus.Pulses.class, Stimulus.Poisson.class));
    if (refused != null) {
      assertThat(refused)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching("(?s).{10,}");
    }
  }

  private Stimulus open(Target target) {
    return generator().open(options(), target);
  }

  private List<List<Double>> filled(Stimulus.Current current) {
    List<List<Double>> all = new ArrayList<>();
    for (long step = 0; step < 100; step++) {
      double[] start = new double[target().size()];
      double[] end = new double[target().size()];
      current.fill(new Window(step, target().step()), start, end);
      all.add(Arrays.stream(start).boxed().toList());
      all.add(Arrays.stream(end).boxed().toList());
    }
    return all;
  }
}
