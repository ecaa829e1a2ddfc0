package org.hillock.pipeline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hillock.api.Location;
import org.junit.jupiter.api.Test;

final class ColumnResolverTest {
  private static Resolving cells(int size, String fields) {
    return Resolving.cell(", 'size': " + size + fields, "");
  }

  @Test
  void takesTheModelsDefaultsWhereTheFileSaysNothing() {
    Resolving cell = cells(5, "");
    assertThat(cell.parameter("tau_m")).containsExactly(20);
    assertThat(cell.parameter("R")).containsExactly(100);
    assertThat(cell.initial("v")).containsExactly(-70);
  }

  @Test
  void convertsUnitsAndPlainNumbers() {
    assertThat(cells(1, ", 'parameters': { 'tau_m': '0.01 s', 'R': '0.2 GOhm' }").parameter("R"))
        .containsExactly(200);
  }

  @Test
  void aUnitOfSeveralWordsNeedsNoBrackets() {
    assertThat(cells(1, ", 'parameters': { 'R': '200 mV/nA' }").parameter("R"))
        .containsExactly(200);
    assertThat(cells(1, ", 'parameters': { 'tau_m': '30 MOhm nF' }").parameter("tau_m"))
        .containsExactly(30);
  }

  @Test
  void aUnitOfSeveralWordsThatMeasuresSomethingElseIsNamed() {
    assertThat(cells(1, ", 'parameters': { 'tau_m': '30 uF/cm^2' }").problem().message())
        .startsWith("\"30 uF/cm^2\" is ")
        .contains("a time");
  }

  @Test
  void computesParametersFromEachOtherInAnyOrder() {
    Resolving cell =
        cells(
            1, ", 'parameters': { 't_ref': 'tau_m / 10', 'tau_m': '2 * 5 ms * (R / (100 MOhm))' }");
    assertThat(cell.parameter("t_ref")).containsExactly(1);
  }

  @Test
  void aDefaultInitialValueFollowsTheParameter() {
    assertThat(cells(1, ", 'parameters': { 'E_L': '-65 mV' }").initial("v")).containsExactly(-65);
  }

  @Test
  void initialValuesMayUseParameters() {
    assertThat(cells(1, ", 'initial': { 'v': 'E_L + 0.5 * (V_th - E_L)' }").initial("v"))
        .containsExactly(-60);
  }

  @Test
  void reportsACircleOnce() {
    Resolving refused = cells(1, ", 'parameters': { 'tau_m': '2 * t_ref', 't_ref': 'tau_m / 4' }");
    assertThat(refused.problem().message())
        .isEqualTo("parameters depend on each other in a circle: tau_m → t_ref → tau_m");
    assertThat(refused.pointer()).isEqualTo("/populations/cell/parameters/tau_m");
  }

  @Test
  void reportsAParameterThatDependsOnItself() {
    assertThat(cells(1, ", 'parameters': { 'R': 'R * 2' }").problem().message())
        .endsWith("in a circle: R → R");
  }

  @Test
  void drawsEachNeuronForItself() {
    double[] values = cells(1000, ", 'initial': { 'v': 'uniform(-70 mV, -50 mV)' }").initial("v");
    assertThat(values).hasSize(1000).doesNotHaveDuplicates();
    assertThat(Arrays.stream(values).allMatch(v -> v >= -70 && v < -50)).isTrue();
    assertThat(Arrays.stream(values).average().orElseThrow())
        .isEqualTo(-60, within(4 * 20 / Math.sqrt(12 * 1000)));
  }

  @Test
  void drawsNormalValuesWithTheirMeanAndDeviation() {
    double[] values = cells(10_000, ", 'initial': { 'v': 'normal(-65 mV, 3 mV)' }").initial("v");
    double mean = Arrays.stream(values).average().orElseThrow();
    double variance =
        Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    assertThat(mean).isEqualTo(-65, within(4 * 3 / Math.sqrt(10_000)));
    assertThat(Math.sqrt(variance)).isEqualTo(3, within(4 * 3 / Math.sqrt(20_000)));
  }

  @Test
  void aNeuronsDrawDependsNeitherOnTheSizeNorOnOtherPopulations() {
    String drawn = ", 'initial': { 'v': 'uniform(-70 mV, -50 mV)' }";
    double[] three = cells(3, drawn).initial("v");
    double[] many = cells(50, drawn).initial("v");
    double[] beside =
        Resolving.sections(
                "'populations': { 'other': { 'model': 'lif', 'size': 9"
                    + drawn
                    + " }, 'cell': { 'model': 'lif', 'size': 3"
                    + drawn
                    + " } }")
            .plan()
            .run()
            .populations()
            .get(1)
            .initial()
            .get("v")
            .values();
    assertThat(Arrays.copyOf(many, 3)).containsExactly(three);
    assertThat(beside).containsExactly(three);
  }

  @Test
  void anotherSeedGivesOtherDraws() {
    String drawn = ", 'size': 3, 'initial': { 'v': 'uniform(-70 mV, -50 mV)' }";
    double[] one = Resolving.cell(drawn, ", 'seed': 1").initial("v");
    double[] two = Resolving.cell(drawn, ", 'seed': 2").initial("v");
    double[] none = Resolving.cell(drawn, "").initial("v");
    assertThat(two).doesNotContain(one);
    assertThat(none).containsExactly(one);
  }

  @Test
  void distributionsMayUseParameters() {
    double[] values = cells(20, ", 'initial': { 'v': 'uniform(E_L, E_L + (1 mV))' }").initial("v");
    assertThat(Arrays.stream(values).allMatch(v -> v >= -70 && v < -69)).isTrue();
  }

  @Test
  void refusesDistributionsWhoseEndsAreInTheWrongOrder() {
    assertThat(cells(2, ", 'initial': { 'v': 'uniform(-50 mV, -70 mV)' }").problem().message())
        .contains("low end lies above");
    assertThat(cells(2, ", 'initial': { 'v': 'normal(-50 mV, -1 mV)' }").problem().message())
        .contains("deviation is negative");
    assertThat(cells(2, ", 'initial': { 'v': 'normal(-50 mV)' }").problem().remedy())
        .contains("normal(mean, deviation)");
  }

  @Test
  void takesOneValueForEachNeuron() {
    assertThat(
            cells(3, ", 'parameters': { 'tau_m': [ '10 ms', '20 ms', '0.03 s' ] }")
                .parameter("tau_m"))
        .containsExactly(10, 20, 30);
  }

  @Test
  void refusesAListOfAnotherLength() {
    Resolving refused = cells(3, ", 'parameters': { 'tau_m': [ '10 ms', '20 ms' ] }");
    assertThat(refused.problem().message())
        .isEqualTo("tau_m of model \"lif\" has 2 values for 3 neurons");
  }

  @Test
  void whatDependsOnAListIsAListToo() {
    assertThat(
            cells(2, ", 'parameters': { 'tau_m': [ '10 ms', '20 ms' ], 't_ref': 'tau_m / 10' }")
                .parameter("t_ref"))
        .containsExactly(1, 2);
  }

  @Test
  void refusesValuesOutOfRange() {
    Resolving refused = cells(3, ", 'parameters': { 'tau_m': [ '10 ms', '0 ms', '1 ms' ] }");
    assertThat(refused.problem().message())
        .isEqualTo("tau_m of model \"lif\" must be above 0 ms, but is 0 ms in neuron 1");
  }

  @Test
  void refusesValuesThatAreNotFinite() {
    Resolving refused = cells(1, ", 'initial': { 'v': 'E_L / (V_th - V_th) * (1 mV)' }");
    assertThat(refused.problem().message()).contains("must be finite, but is -Infinity");
  }

  @Test
  void aWrongUnitIsAnsweredWithTheRightOne() {
    Resolving refused = cells(1, ", 'parameters': { 'tau_m': '20 mV' }");
    assertThat(refused.problem().render())
        .endsWith(
            "/populations/cell/parameters/tau_m: \"20 mV\" is a voltage, but tau_m of model \"lif\""
                + " is a time — try \"20 ms\"");
  }

  @Test
  void aMissingUnitIsAnsweredWithTheRightOne() {
    assertThat(cells(1, ", 'parameters': { 'tau_m': 20 }").problem().remedy())
        .isEqualTo("try \"20 ms\"");
    assertThat(cells(1, ", 'parameters': { 'tau_m': '20' }").problem().message())
        .isEqualTo("\"20\" has no unit, but tau_m of model \"lif\" is a time");
  }

  @Test
  void mistakesInAnExpressionPointAtTheirCharacters() {
    Resolving refused = cells(1, ", 'parameters': { 't_ref': '2 * tau_n' }");
    assertThat(refused.texts()).singleElement().asString().contains("tau_n").contains("tau_m");
    assertThat(((Location.InPipeline) refused.problem().where()).column())
        .isEqualTo(
            "'populations': { 'cell': { 'model': 'lif', 'size': 1, 'parameters': { 't_ref': '2 * "
                    .length()
                + 1);
  }

  @Test
  void parametersCannotDependOnTime() {
    assertThat(cells(1, ", 'parameters': { 't_ref': 't' }").problem().message())
        .contains("cannot depend on t");
  }

  @Test
  void aPartsOwnNamesComeFirst() {
    Resolving cell =
        Resolving.sections(
            """
            'populations': { 'cell': {
              'model': { 'base': 'lif', 'with': [
                { 'part': 'constant-current', 'as': 'A', 'parameters': { 'I_0': '0.1 nA' } },
                { 'part': 'constant-current', 'as': 'B', 'parameters': { 'I_0': '2 * A.I_0 + (V_th - E_L) / R' } } ] } } }
            """);
    assertThat(cell.parameter("A.I_0")).containsExactly(0.1);
    assertThat(cell.parameter("B.I_0")[0]).isEqualTo(0.4, within(1e-15));
  }

  @Test
  void namesAPartThatHasNoSuchParameter() {
    Resolving refused =
        Resolving.sections(
            "'populations': { 'cell': { 'model': { 'base': 'lif', 'with': [ { 'part':"
                + " 'constant-current', 'as': 'A', 'parameters': { 'I': '0.1 nA' } } ] } } }");
    assertThat(refused.problem().message())
        .isEqualTo("part \"constant-current\" has no parameter \"I\"; it has \"I_0\"");
  }

  @Test
  void aSweptParameterCarriesItsDependentsAlong() {
    Resolving cell =
        Resolving.cell(
            ", 'size': 2, 'parameters': { 't_ref': 'tau_m / 10' }, 'initial': { 'v': 'uniform(-70"
                + " mV, -60 mV)' }",
            ", 'sweep': { 'cell.tau_m': { 'values': [ '10 ms', '20 ms', '30 ms' ] } }");
    assertThat(cell.population().size()).isEqualTo(6);
    assertThat(cell.parameter("t_ref")).containsExactly(1, 1, 2, 2, 3, 3);
    double[] v = cell.initial("v");
    assertThat(Arrays.copyOfRange(v, 2, 4)).containsExactly(Arrays.copyOf(v, 2));
    assertThat(Arrays.copyOfRange(v, 4, 6)).containsExactly(Arrays.copyOf(v, 2));
  }
}
