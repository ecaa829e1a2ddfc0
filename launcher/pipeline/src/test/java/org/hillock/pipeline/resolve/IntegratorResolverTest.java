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
            "population \"cell\": integrator \"exact\" was chosen, since it takes the model's"
                + " equations");
  }

  @Test
  void choosesRungeKuttaWhereExactRefuses() {
    Resolving cell = Resolving.sections(QUADRATIC.formatted(""));
    assertThat(cell.population().integrator().name()).isEqualTo("rk4");
    assertThat(cell.plan().notes())
        .singleElement()
        .asString()
        .contains("\"rk4\" was chosen, since")
        .contains("dv/dt is not linear in v");
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
}
