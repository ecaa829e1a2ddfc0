package org.hillock.pipeline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillock.api.Problem;
import org.hillock.api.analyze.Coordinate;
import org.hillock.pipeline.plan.SweepPlan;
import org.junit.jupiter.api.Test;

final class SweepResolverTest {
  private static final String DRIVE =
      ", 'inputs': { 'drive': { 'type': 'constant-current', 'into': 'cell.I', 'amplitude': '0 nA' }"
          + " }";

  private static Resolving swept(String sweep) {
    return Resolving.cell("", DRIVE + ", 'sweep': { " + sweep + " }");
  }

  @Test
  void aRangeMeetsBothEnds() {
    SweepPlan sweep =
        swept("'drive.amplitude': { 'range': [ '0 pA', '1 nA' ], 'points': 4 }").plan().sweep();
    Coordinate coordinate = sweep.coordinates().getFirst();
    assertThat(sweep.points()).isEqualTo(4);
    assertThat(coordinate.unit().symbol()).isEqualTo("pA");
    assertThat(coordinate.values()).containsExactly(0, 1000.0 / 3, 2000.0 / 3, 1000);
  }

  @Test
  void severalAddressesSpanAGridWhoseLastVariesFastest() {
    Resolving grid =
        swept(
            "'cell.tau_m': { 'values': [ '10 ms', '20 ms' ] }, 'cell.v': { 'values': [ '-70 mV',"
                + " '-60 mV', '-55 mV' ] }");
    assertThat(grid.plan().sweep().points()).isEqualTo(6);
    assertThat(grid.parameter("tau_m")).containsExactly(10, 10, 10, 20, 20, 20);
    assertThat(grid.initial("v")).containsExactly(-70, -60, -55, -70, -60, -55);
    assertThat(grid.plan().sweep().coordinates())
        .extracting(Coordinate::address)
        .containsExactly("cell.tau_m", "cell.v");
  }

  @Test
  void anInitialStateHasALongNameToo() {
    assertThat(swept("'cell.initial.v': { 'values': [ '-70 mV', '-60 mV' ] }").initial("v"))
        .containsExactly(-70, -60);
  }

  @Test
  void refusesTheShortAndTheLongNameOfOneState() {
    Resolving twice =
        swept("'cell.v': { 'values': [ '-70 mV' ] }, 'cell.initial.v': { 'values': [ '-60 mV' ] }");
    assertThat(twice.pointer()).isEqualTo("/sweep/cell.initial.v");
    assertThat(twice.problem().message())
        .isEqualTo("\"cell.initial.v\" is swept already, under its other name");
  }

  @Test
  void recordsTheSameNeuronsAtEveryPoint() {
    Resolving swept =
        Resolving.cell(
            ", 'size': 3",
            ", 'record': [ { 'what': 'cell.v', 'neurons': '1:3' } ], 'sweep': { 'cell.tau_m': {"
                + " 'values': [ '10 ms', '20 ms' ] } }");
    assertThat(swept.population().records().getFirst().neurons()).containsExactly(1, 2, 4, 5);
  }

  @Test
  void saysWhatCanBeSwept() {
    assertThat(swept("'cell.tau': { 'values': [ '1 ms' ] }").problem().message())
        .isEqualTo(
            "\"cell.tau\" cannot be swept; of \"cell\" these can, its parameters, initial states"
                + " and fields: \"E_L\", \"R\", \"V_r\", \"V_th\", \"integrator\", \"model\","
                + " \"size\", \"t_ref\", \"tau_m\", \"v\"");
    assertThat(swept("'drive.amp': { 'values': [ '1 nA' ] }").problem().message())
        .contains("its options: \"amplitude\"");
    Problem unknown = swept("'stepp': { 'values': [ '1 ms' ] }").problem();
    assertThat(unknown.message())
        .isEqualTo("no population or input \"stepp\": there are \"cell\", \"drive\"");
    assertThat(unknown.remedy()).isEqualTo("did you mean \"step\"?");
  }

  @Test
  void refusesValuesOfAnotherUnit() {
    assertThat(swept("'cell.tau_m': { 'values': [ '1 mV' ] }").problem().remedy())
        .isEqualTo("try \"1 ms\"");
    assertThat(swept("'drive.amplitude': { 'values': [ '1 nA', '2 mV' ] }").problem().message())
        .isEqualTo("\"2 mV\" is a voltage, but the first value of the sweep is a current");
    assertThat(swept("'drive.amplitude': { 'values': [ '1 mV' ] }").problem().message())
        .isEqualTo("\"1 mV\" is a voltage, but amplitude is a current");
  }

  @Test
  void refusesValuesOutOfRangeAtTheAddress() {
    Resolving refused = swept("'cell.tau_m': { 'range': [ '-1 ms', '1 ms' ], 'points': 3 }");
    assertThat(refused.pointer()).isEqualTo("/sweep/cell.tau_m");
    assertThat(refused.problem().message()).contains("must be above 0 ms, but is -1 ms");
  }

  @Test
  void refusesARangeWithoutPointsAndAMixture() {
    assertThat(swept("'cell.tau_m': { 'range': [ '1 ms', '2 ms' ] }").problem().message())
        .isEqualTo("a sweep needs \"points\"");
    assertThat(
            swept(
                    "'cell.tau_m': { 'range': [ '1 ms', '2 ms' ], 'points': 2, 'values': [ '1 ms' ]"
                        + " }")
                .problem()
                .message())
        .startsWith("a sweep has either");
  }

  @Test
  void refusesMorePointsThanCanBeHeld() {
    String axis = "{ 'range': [ '1 ms', '2 ms' ], 'points': 10000 }";
    Resolving refused = swept("'cell.tau_m': " + axis + ", 'cell.t_ref': " + axis);
    assertThat(refused.problem().message()).startsWith("the sweep has too many points");
  }
}
