package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hillock.api.integrate.EmbeddedPair;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.junit.jupiter.api.Test;

/** Rule I-6 finds pairs that are not what they say. */
class PairRuleTest {
  /** Heun's method, compared with Euler's. */
  private record Pair(int order, int errorOrder, List<List<Double>> interpolant)
      implements IntegratorContract, Integrator {
    @Override
    public String name() {
      return "heun-euler";
    }

    @Override
    public Integrator integrator() {
      return this;
    }

    @Override
    public Scheme discretize(EquationSystem system) {
      return new Scheme.Continuous(
          new EmbeddedPair(
              2,
              errorOrder,
              List.of(0.0, 1.0),
              List.of(List.of(), List.of(1.0)),
              List.of(0.5, 0.5),
              List.of(-0.5, 0.5),
              interpolant),
          1e-6,
          1e-6);
    }
  }

  private static final List<List<Double>> PARABOLA = List.of(List.of(1.0, -0.5), List.of(0.0, 0.5));

  @Test
  void acceptsAPairThatIsWhatItSays() {
    Pair honest = new Pair(2, 1, PARABOLA);
    assertThatCode(honest::required_I6_theEstimateAndTheInterpolantOfAPairAreAsGoodAsItSays)
        .doesNotThrowAnyException();
    assertThatCode(honest::required_I2_theObservedOrderIsAtLeastTheDeclaredOne)
        .doesNotThrowAnyException();
  }

  @Test
  void findsAnEstimateOfAnotherOrder() {
    caught(new Pair(2, 2, PARABOLA));
  }

  @Test
  void findsAnInterpolantThatIsWrongWithinTheStep() {
    caught(new Pair(2, 1, List.of(List.of(0.0, 0.5), List.of(0.0, 0.5))));
  }

  @Test
  void findsAnIntegratorOfAnotherOrderThanItsPair() {
    caught(new Pair(1, 1, PARABOLA));
  }

  private static void caught(Pair pair) {
    assertThatThrownBy(pair::required_I6_theEstimateAndTheInterpolantOfAPairAreAsGoodAsItSays)
        .isInstanceOf(AssertionError.class);
  }
}
