package org.hillock.pipeline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IntegratorResolverTest {
  private static final String QUADRATIC =
      """
      'populations': { 'cell': { 'model': {
        'parameters': { 'tau': '10 ms', 'v_0': '10 mV' },
        'states': { 'v': { 'unit': 'mV', 'initial': '1 mV' } },
        'equations': [ 'dv/dt = -v^2 / (v_0 * tau)' ] }%s } }
      """;

  @Test
  void choosesExactForLinearEquations() {
    Resolving cell = Resolving.cell("", "");
    assertThat(cell.population().integrator().name()).isEqualTo("exact");
    assertThat(cell.plan().notes())
        .containsExactly(
            "cell: integrator \"exact\" chosen: the equations are linear with constant"
                + " coefficients, so its steps are exact; name another to override");
  }

  @Test
  void choosesRungeKuttaWhereExactRefuses() {
    Resolving cell = Resolving.sections(QUADRATIC.formatted(""));
    assertThat(cell.population().integrator().name()).isEqualTo("rk4");
    assertThat(cell.plan().notes())
        .containsExactly(
            "cell: integrator \"rk4\" chosen: a general method of order 4 for smooth equations;"
                + " name another to override");
  }

  @Test
  void aRefusalStandsAtTheIntegratorsName() {
    Resolving refused = Resolving.sections(QUADRATIC.formatted(", 'integrator': 'exact'"));
    assertThat(refused.pointer()).isEqualTo("/populations/cell/integrator");
    assertThat(refused.problem().message())
        .contains("dv/dt is not linear in v")
        .contains("dv/dt = -v^2 / (v_0 * tau)");
    assertThat(refused.problem().remedy()).isEqualTo("use \"rk4\"");
  }

  @Test
  void takesTheIntegratorThatIsNamed() {
    Resolving cell = Resolving.cell(", 'integrator': 'heun'", "");
    assertThat(cell.population().integrator().name()).isEqualTo("heun");
    assertThat(cell.plan().notes()).isEmpty();
  }

  @Test
  void partsCountAmongTheEquations() {
    Resolving cell =
        Resolving.sections(
            "'populations': { 'cell': { 'model': { 'base': 'lif', 'with': [ { 'part':"
                + " 'constant-current', 'as': 'A' } ] } } }");
    assertThat(cell.population().integrator().name()).isEqualTo("exact");
  }

  @Test
  void theChoiceIsStatedOnceForEachPopulation() {
    Resolving two =
        Resolving.sections(
            "'populations': { 'a': { 'model': 'lif', 'size': 9 }, 'b': { 'model': 'lif',"
                + " 'integrator': 'heun' }, 'c': { 'model': 'passive-membrane' } }");
    assertThat(two.plan().notes())
        .hasSize(2)
        .satisfiesExactly(
            a -> assertThat(a).startsWith("a: integrator \"exact\" chosen"),
            c -> assertThat(c).startsWith("c: integrator \"exact\" chosen"));
  }

  @Test
  void whatWasChosenTakesPartLikeWhatIsNamed() {
    assertThat(Resolving.cell("", "").plan().uses())
        .filteredOn(use -> use.kind().equals("integrator"))
        .singleElement()
        .satisfies(use -> assertThat(use.name()).isEqualTo("exact"));
  }

  /** A state that only spikes move is a constant to an integrator, but not to a propagator. */
  @Test
  void aFactorThatSpikesMoveIsNotTakenForAConstant() {
    String model =
        """
        'populations': { 'cell': { 'model': {
          'parameters': { 'tau': '10 ms' },
          'states': { 'v': { 'unit': 'mV', 'initial': '1 mV' }, 'g': { 'unit': '1', 'initial': '1' } },
          'equations': [ 'dv/dt = (20 mV - g*v) / tau' ],
          'spike-when': 'v >= 15 mV', 'reset': [ 'v = 0 mV', 'g = g + 0.1' ] }%s } }
        """;
    Resolving chosen = Resolving.sections(model.formatted(""));
    assertThat(chosen.population().integrator().name()).isEqualTo("rk4");
    assertThat(chosen.plan().notes())
        .satisfiesExactly(
            first -> assertThat(first).contains("\"rk4\" chosen"),
            second ->
                assertThat(second)
                    .startsWith("cell: passed over: integrator \"exact\"")
                    .contains("depends on g, which changes during the run"));
    Resolving named = Resolving.sections(model.formatted(", 'integrator': 'exact'"));
    assertThat(named.pointer()).isEqualTo("/populations/cell/integrator");
    assertThat(named.problem().message()).contains("depends on g");
    assertThat(named.problem().remedy()).contains("leave \"integrator\" out");
  }
}
