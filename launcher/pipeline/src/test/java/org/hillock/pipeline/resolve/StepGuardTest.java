package org.hillock.pipeline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillock.api.Location;
import org.hillock.integrators.exact.Exact;
import org.hillock.integrators.exponential.ExponentialEuler;
import org.hillock.integrators.implicit.BackwardEuler;
import org.hillock.integrators.implicit.CrankNicolson;
import org.hillock.integrators.rungekutta.Euler;
import org.hillock.integrators.rungekutta.RungeKutta4;
import org.hillock.models.integrateandfire.LeakyIntegrateAndFire;
import org.hillock.models.membrane.PassiveMembrane;
import org.hillock.pipeline.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All runs have a step of 0.1 ms. */
class StepGuardTest {
  private static final Catalog CATALOG =
      Catalog.of(
          new PassiveMembrane(),
          new LeakyIntegrateAndFire(),
          new Exact(),
          new Euler(),
          new RungeKutta4(),
          new ExponentialEuler(),
          new BackwardEuler(),
          new CrankNicolson());

  private static Resolving membrane(String integrator, String tau) {
    return population(
        "'model': 'passive-membrane', 'parameters': { 'tau_m': '%s' }".formatted(tau), integrator);
  }

  private static Resolving population(String fields, String integrator) {
    return Resolving.sections(
        CATALOG,
        "'populations': { 'cell': { 'integrator': '" + integrator + "', " + fields + " } }");
  }

  @Test
  void saysWhichEquationIsTooFastAndWhatWouldDo() {
    assertThat(membrane("euler", "0.2 ms").texts())
        .singleElement()
        .asString()
        .contains("cell: a step of 0.1 ms is coarse for dv/dt = ")
        .contains("time constant is 0.2 ms at the start, and a step of \"euler\" is off by 11 %")
        .contains("take at most 0.041 ms, or an integrator that bears the step: ")
        .contains(
            "\"backward-euler\", \"crank-nicolson\", \"exact\", \"exponential-euler\", \"rk4\"");
  }

  @Test
  void theWarningStandsAtTheStepAndPreventsNothing() {
    assertThat(membrane("euler", "0.2 ms").warnings())
        .singleElement()
        .satisfies(warning ->
            assertThat(((Location.InPipeline) warning.where()).pointer()).isEqualTo("/step"));
  }

  @Test
  void saysThatItIsUnstableWhereItIsAndRecommendsNothingThatIsCoarse() {
    assertThat(membrane("euler", "0.04 ms").texts())
        .singleElement()
        .asString()
        .contains("is unstable for dv/dt")
        .contains("grows by a factor of 1.5 in every step of \"euler\"")
        .contains("\"backward-euler\"")
        .doesNotContain("rk4");
  }

  /** Twice the time constant is the bound of Euler's stability, 2.785 times that of rk4. */
  @ParameterizedTest
  @CsvSource({
    "euler, 0.51 ms, ''",
    "euler, 0.47 ms, coarse",
    "euler, 0.0501 ms, coarse",
    "euler, 0.0499 ms, unstable",
    "rk4, 0.1 ms, ''",
    "rk4, 0.0365 ms, coarse",
    "rk4, 0.0355 ms, unstable",
    "exact, 0.001 ms, ''",
    "exponential-euler, 0.001 ms, ''",
    "backward-euler, 0.001 ms, ''",
    "crank-nicolson, 0.001 ms, ''"
  })
  void theBoundsAreThoseOfTheIntegrator(String integrator, String tau, String expected) {
    Resolving resolved = membrane(integrator, tau);
    if (expected.isEmpty()) {
      assertThat(resolved.texts()).isEmpty();
    } else {
      assertThat(resolved.texts()).singleElement().asString().contains(" is " + expected + " for ");
    }
  }

  @Test
  void anImplicitStepBeyondTheDecayIsOnlyNoted() {
    assertThat(membrane("backward-euler", "0.01 ms").plan().notes())
        .singleElement()
        .asString()
        .contains("a step of 0.1 ms is long for dv/dt = ", "time constant is 0.01 ms")
        .endsWith("\"backward-euler\" stays bounded, but how the state relaxes is not resolved");
    assertThat(membrane("backward-euler", "1 ms").plan().notes()).isEmpty();
  }

  @Test
  void theFastestNeuronCounts() {
    String taus = "[ '20 ms', '0.3 ms', '10 ms' ]";
    Resolving three =
        population("'model': 'lif', 'size': 3, 'parameters': { 'tau_m': " + taus + " }", "euler");
    assertThat(three.texts())
        .singleElement()
        .asString()
        .contains("0.3 ms at the start in neuron 1");
  }

  @Test
  void gatesCountWithTheRateOfTheStart() {
    assertThat(population(gate("-10 mV"), "euler").texts()).isEmpty();
    assertThat(population(gate("5 mV"), "euler").texts())
        .singleElement()
        .asString()
        .contains("coarse for dm/dt = rate*(1 - m) - rate*m: its time constant is 0.303 ms");
  }

  private static String gate(String potential) {
    return """
    'model': {
      'parameters': { 'tau': '10 ms' },
      'states': {
        'v': { 'unit': 'mV', 'initial': '%s' },
        'm': { 'unit': '1', 'initial': '0.5' } },
      'definitions': [ 'rate = exp(v/(10 mV))/(1 ms)' ],
      'equations': [ 'dv/dt = -v/tau', 'dm/dt = rate*(1 - m) - rate*m' ] }
    """
        .formatted(potential);
  }

  @Test
  void whatGrowsIsNoDecay() {
    String model =
        """
        'model': {
          'parameters': { 'tau': '0.05 ms' },
          'states': { 'v': { 'unit': 'mV', 'initial': '1 mV' } },
          'equations': [ 'dv/dt = v/tau' ] }
        """;
    assertThat(population(model, "euler").texts()).isEmpty();
  }

  /** The slope is -2*0/0 at the start: there is no time constant to compare with. */
  @Test
  void aSlopeThatIsNoNumberIsPassedOver() {
    String model =
        """
        'model': {
          'parameters': { 'tau': '10 ms' },
          'inputs': { 'I': { 'unit': 'mV' } },
          'states': { 'v': { 'unit': 'mV', 'initial': '0 mV' } },
          'equations': [ 'dv/dt = -v^2/I/tau' ] }
        """;
    assertThat(population(model, "euler").texts()).isEmpty();
  }
}
