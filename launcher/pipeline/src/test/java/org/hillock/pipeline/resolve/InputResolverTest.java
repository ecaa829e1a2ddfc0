package org.hillock.pipeline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillock.api.input.Stimulus;
import org.hillock.engine.plan.DrivePlan;
import org.junit.jupiter.api.Test;

final class InputResolverTest {
  private static Resolving driven(String input) {
    return Resolving.cell(", 'size': 4", ", 'inputs': { 'drive': { " + input + " } }");
  }

  private static DrivePlan drive(Resolving resolving) {
    return resolving.population().drives().getFirst();
  }

  @Test
  void drivesTheNeuronsOfASlice() {
    DrivePlan drive =
        drive(driven("'type': 'constant-current', 'into': 'cell[1:3].I', 'amplitude': '300 pA'"));
    assertThat(drive.into()).isEqualTo("I");
    assertThat(drive.which()).containsExactly(-1, 0, 0, -1);
  }

  @Test
  void convertsOptionsToTheUnitOfThePort() {
    Stimulus stimulus =
        drive(driven("'type': 'constant-current', 'into': 'cell.I', 'amplitude': '300 pA'"))
            .stimuli()
            .getFirst();
    assertThat(stimulus)
        .isInstanceOfSatisfying(
            Stimulus.Formula.class,
            formula -> assertThat(formula.constants().getFirst().value().value()).isEqualTo(0.3));
  }

  @Test
  void drivesStates() {
    DrivePlan drive =
        drive(
            driven(
                "'type': 'spike-train', 'into': 'cell.v', 'times': [ '1 ms' ], 'weights': [ '2 mV'"
                    + " ]"));
    assertThat(drive.into()).isEqualTo("v");
    assertThat(drive.stimuli().getFirst()).isInstanceOf(Stimulus.Pulses.class);
  }

  @Test
  void warnsOfPulsesThatNeverArrive() {
    Resolving late =
        driven(
            "'type': 'spike-train', 'into': 'cell.v', 'times': [ '1 ms', '1 s', '9 s' ], 'weights':"
                + " [ '2 mV' ]");
    assertThat(drive(late).stimuli()).hasSize(1);
    assertThat(late.texts())
        .singleElement()
        .asString()
        .contains("/inputs/drive: input \"drive\" has pulses after the end of the run: 2 of them");
  }

  @Test
  void refusesNeuronsThatDoNotExist() {
    Resolving refused =
        driven("'type': 'constant-current', 'into': 'cell[2:9].I', 'amplitude': '1 nA'");
    assertThat(refused.pointer()).isEqualTo("/inputs/drive/into");
    assertThat(refused.problem().remedy()).isEqualTo("try \"2:4\"");
  }

  @Test
  void refusesTextThatIsNoAddress() {
    assertThat(
            driven("'type': 'constant-current', 'into': 'I', 'amplitude': '1 nA'")
                .problem()
                .message())
        .isEqualTo("\"I\" is no address");
  }

  @Test
  void anUnknownTargetDoesNotHideWrongOptions() {
    assertThat(
            driven("'type': 'step-current', 'into': 'cel.I', 'amplitude': true, 'start': '1 mV'")
                .texts())
        .hasSize(3)
        .anySatisfy(text -> assertThat(text).contains("did you mean \"cell\""))
        .anySatisfy(text -> assertThat(text).contains("amplitude must be a quantity"))
        .anySatisfy(
            text -> assertThat(text).contains("\"1 mV\" is a voltage, but start is a time"));
  }

  @Test
  void aGeneratorsRefusalStandsAtTheOptionThatItNames() {
    Resolving refused =
        driven("'type': 'step-current', 'into': 'cell.I', 'amplitude': '1 nA', 'start': '-1 ms'");
    assertThat(refused.pointer()).isEqualTo("/inputs/drive/start");
  }

  @Test
  void aSweptOptionOpensOneStimulusForEachPoint() {
    Resolving swept =
        Resolving.cell(
            ", 'size': 2",
            """
            , 'inputs': { 'drive': { 'type': 'step-current', 'into': 'cell[1].I' } },
            'sweep': { 'drive.amplitude': { 'values': [ '0.1 nA', '200 pA', '0.3 nA' ] } }
            """);
    assertThat(drive(swept).stimuli())
        .extracting(
            stimulus -> ((Stimulus.Formula) stimulus).constants().getFirst().value().value())
        .containsExactly(0.1, 0.2, 0.3);
    assertThat(drive(swept).which()).containsExactly(-1, 0, -1, 1, -1, 2);
  }

  @Test
  void anInputThatIsNotSweptIsSharedByAllPoints() {
    Resolving swept =
        Resolving.cell(
            "",
            """
            , 'inputs': { 'drive': { 'type': 'constant-current', 'into': 'cell.I', 'amplitude': '1 nA' } },
            'sweep': { 'cell.tau_m': { 'range': [ '10 ms', '20 ms' ], 'points': 3 } }
            """);
    assertThat(drive(swept).stimuli()).hasSize(1);
    assertThat(drive(swept).which()).containsExactly(0, 0, 0);
  }
}
