package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Substitution;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.model.Assignment;
import org.hillock.api.model.ClosedForm;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Spike;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;

/**
 * Rules of a neuron model. A test class implements it and says which model it tests.
 *
 * @since 1.0
 */
public interface NeuronModelContract extends NamedContract {
  /**
   * The model.
   *
   * @return a new one on every call
   */
  NeuronModel model();

  /**
   * What the model is integrated with; the kit's own midpoint method, unless overridden.
   *
   * @return an integrator
   */
  default Integrator integrator() {
    return new ReferenceIntegrator();
  }

  @Override
  default NeuronModel extension() {
    return model();
  }

  /** If this fails, check: whether the specification depends on a field or on the moment. */
  @Test
  default void required_N1_theSpecificationIsTheSameOnEveryCall() {
    NeuronModel model = model();
    assertThat(model.spec()).isEqualTo(model.spec()).isEqualTo(model().spec());
    assertThat(model.name()).isEqualTo(model.spec().name());
  }

  /**
   * If this fails, check: the units of the equation that is named, and the default that is named.
   */
  @Test
  default void required_N2_unitsAgreeAndDefaultsLieInTheirRanges() {
    SpecAudit.unitsAgree(model().spec());
    SpecAudit.defaultsLieInTheirRanges(model().spec().parameters());
  }

  /**
   * If this fails, check: singular rate functions (use {@code exprel}), and whether the resting
   * state is stable.
   */
  @Test
  default void required_N3_theStateStaysFiniteWithoutInputForOneSecond() {
    NeuronSpec spec = model().spec();
    assumeTrue(!(integrator().discretize(Equations.of(spec, List.of())) instanceof Scheme.Refused));
    Interpreter neuron =
        new Interpreter(
            spec, integrator(), 0.1, Map.of(), Map.of(), PortValues.NONE, PulseAmounts.NONE);
    for (int n = 0; n < 10_000; n++) {
      neuron.advance();
      assertThat(neuron.states().values())
          .as("at step %d", n)
          .allMatch(value -> Math.abs(value) < Double.POSITIVE_INFINITY);
    }
  }

  /**
   * If this fails, check: a reset that does not take the neuron below its threshold; it would fire
   * at every step.
   */
  @Test
  default void optional_N6_theConditionIsFalseAfterAReset() {
    NeuronSpec spec = model().spec();
    Optional<Spike> spike = spec.spike().filter(s -> !s.reset().isEmpty());
    assumeTrue(spike.isPresent());
    Interpreter neuron =
        new Interpreter(
            spec, integrator(), 0.1, Map.of(), Map.of(), PortValues.NONE, PulseAmounts.NONE);
    Map<String, Double> symbols = new HashMap<>(neuron.states());
    spec.parameters().forEach(p -> symbols.put(p.name(), p.value().value()));
    symbols.put("dt", 0.1);
    Map<String, Double> after = new HashMap<>(symbols);
    for (Assignment reset : spike.orElseThrow().reset()) {
      after.put(
          reset.state(),
          Evaluator.evaluate(
              Substitution.of(reset.value(), Equations.definitions(spec)), symbols::get));
    }
    assertThat(
            Evaluator.holds(
                Substitution.of(spike.orElseThrow().condition(), Equations.definitions(spec)),
                after::get))
        .isFalse();
  }

  /** If this fails, check: the unit of the closed form that is named. */
  @Test
  default void required_N7_closedFormsHaveTheUnitOfTheirKindAndASource() {
    Map<String, String> units =
        Map.of(
            ClosedForm.FIRING_RATE, "1/ms",
            ClosedForm.RHEOBASE, "nA",
            ClosedForm.SATURATION_RATE, "1/ms",
            ClosedForm.STEADY_POTENTIAL, "mV",
            ClosedForm.IMPULSE_RESPONSE, "mV/pC",
            ClosedForm.FREE_DECAY, "1");
    for (ClosedForm form : model().spec().theory()) {
      String unit = units.getOrDefault(form.kind(), form.unit().symbol());
      assertThat(form.unit().accepts(Unit.parse(unit)))
          .as("%s must be in %s", form.kind(), unit)
          .isTrue();
      assertThat(form.source()).as("source of %s", form.kind()).isNotBlank();
    }
  }

  /**
   * If this fails, check: parameters, inputs and states without a phrase that says what they are.
   */
  @Test
  default void required_N8_everySymbolSaysWhatItIs() {
    NeuronSpec spec = model().spec();
    assertThat(spec.about()).as("about").isNotBlank();
    assertThat(spec.parameters()).allMatch(p -> !p.about().isBlank());
    assertThat(spec.ports()).allMatch(p -> !p.about().isBlank());
    assertThat(spec.states()).allMatch(s -> !s.about().isBlank());
  }
}
