package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Recommendation;
import org.hillock.api.integrate.Scheme;
import org.junit.jupiter.api.Test;

/** Rule I-5 finds recommendations that promise too much. */
class RecommendationRuleTest {
  /**
   * Takes equations without noise.
   *
   * @param modest whether it recommends itself for these only, and not for all
   * @param reason why it does
   */
  private record Boasting(boolean modest, String reason) implements IntegratorContract, Integrator {
    @Override
    public String name() {
      return "boasting";
    }

    @Override
    public int order() {
      return 1;
    }

    @Override
    public Integrator integrator() {
      return this;
    }

    @Override
    public Scheme discretize(EquationSystem system) {
      boolean noisy = system.equations().stream().anyMatch(ode -> ode.noise().isPresent());
      return noisy ? new Scheme.Refused("", "noise", "") : new Scheme.Steps(List.of());
    }

    @Override
    public Optional<Recommendation> recommendation(EquationSystem system) {
      return modest && discretize(system) instanceof Scheme.Refused
          ? Optional.empty()
          : Optional.of(new Recommendation(Recommendation.GENERAL, reason));
    }
  }

  @Test
  void acceptsARecommendationForWhatIsTaken() {
    Boasting honest = new Boasting(true, "a general method");
    assertThatCode(honest::required_I5_whatItRecommendsItselfForItTakes).doesNotThrowAnyException();
  }

  @Test
  void findsARecommendationForWhatIsRefused() {
    caught(new Boasting(false, "a general method"));
  }

  @Test
  void findsARecommendationWithoutAReasonThatCanBeContinued() {
    caught(new Boasting(true, " "));
    caught(new Boasting(true, "A general method."));
  }

  private static void caught(Boasting integrator) {
    assertThatThrownBy(integrator::required_I5_whatItRecommendsItselfForItTakes)
        .isInstanceOf(AssertionError.class);
  }
}
