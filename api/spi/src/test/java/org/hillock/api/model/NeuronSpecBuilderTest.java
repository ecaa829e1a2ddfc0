package org.hillock.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.hillock.api.HillockException;
import org.hillock.api.Location.InEquation;
import org.hillock.api.Problem;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Parser;
import org.junit.jupiter.api.Test;

class NeuronSpecBuilderTest {
  private static NeuronSpecBuilder lif() {
    return NeuronSpec.named("lif")
        .parameter("tau_m", "20 ms", "membrane time constant")
        .above("0 ms")
        .parameter("R", "100 MOhm", "membrane resistance")
        .parameter("E_L", "-70 mV", "resting potential")
        .parameter("V_th", "-50 mV", "threshold")
        .parameter("V_r", "-60 mV", "reset potential")
        .parameter("t_ref", "2 ms", "refractory period")
        .atLeast("0 ms")
        .input("I", "nA", "input current")
        .state("v", "mV", "E_L", "membrane potential");
  }

  private static List<Problem> problems(NeuronSpecBuilder builder) {
    HillockException thrown = catchThrowableOfType(HillockException.class, builder::build);
    assertThat(thrown.category()).isEqualTo(HillockException.Category.PLUGIN);
    return thrown.problems();
  }

  private static Problem onlyProblem(NeuronSpecBuilder builder) {
    assertThat(problems(builder)).hasSize(1);
    return problems(builder).getFirst();
  }

  private static String marked(Problem problem) {
    InEquation where = (InEquation) problem.where();
    return where.text().substring(where.from(), where.to());
  }

  private static Expr parsed(String text) {
    return Parser.parse(text).expr().orElseThrow();
  }

  @Test
  void readsEveryPieceInDeclaredOrder() {
    NeuronSpec spec =
        lif()
            .about("a neuron")
            .equation("dv/dt = (E_L - v + R*I) / tau_m")
            .spikeWhen("v >= V_th")
            .reset("v = V_r")
            .refractory("t_ref", "v")
            .theory(ClosedForm.RHEOBASE, "nA", "(V_th - E_L)/R", "V_r < V_th", "a book")
            .build();

    assertThat(spec.parameters())
        .extracting(Parameter::name)
        .containsExactly("tau_m", "R", "E_L", "V_th", "V_r", "t_ref");
    assertThat(spec.parameter("tau_m").orElseThrow().range().contains(0)).isFalse();
    assertThat(spec.parameter("t_ref").orElseThrow().range().contains(0)).isTrue();
    assertThat(spec.equations())
        .containsExactly(
            new Ode(
                "v",
                parsed("(E_L - v + R*I) / tau_m"),
                Optional.empty(),
                "dv/dt = (E_L - v + R*I) / tau_m"));
    Spike spike = spec.spike().orElseThrow();
    assertThat(spike.condition()).isEqualTo(parsed("v >= V_th"));
    assertThat(spike.reset()).containsExactly(new Assignment("v", parsed("V_r")));
    assertThat(spike.refractory()).contains(new Refractory(parsed("t_ref"), List.of("v")));
    assertThat(spec.closedForm(ClosedForm.RHEOBASE).orElseThrow().source()).isEqualTo("a book");
  }

  @Test
  void reportsAllProblemsOfADraftWithTheirPlaces() {
    List<Problem> problems =
        problems(
            lif()
                .equation("dv/dt = (E_L - v + R*R*I) / tau_m")
                .spikeWhen("v >= V_thr")
                .reset("v = V_rest")
                .refractory("t_ref", "w"));

    assertThat(problems)
        .extracting(NeuronSpecBuilderTest::marked)
        .containsExactly("R*R*I", "V_rest", "w", "V_thr");
    assertThat(problems.getLast().remedy()).contains("V_th");
  }

  @Test
  void rendersTheEquationWithACaretUnderTheMistake() {
    Problem problem = onlyProblem(lif().equation("dv/dt = (E_L - v + R*x) / tau_m"));

    assertThat(problem.render())
        .startsWith("lif: unknown symbol \"x\"")
        .endsWith("  equation dv/dt = (E_L - v + R*x) / tau_m\n" + " ".repeat(32) + "^");
  }

  @Test
  void onlyAMembraneOfOneStateAndACurrentOfOneInputAreFoundByThemselves() {
    assertThat(lif().spikeWhen("v >= V_th").build().roles())
        .containsEntry(Role.MEMBRANE, "v")
        .containsEntry(Role.CURRENT, "I")
        .containsEntry(Role.THRESHOLD, "V_th");
    NeuronSpec two =
        lif().state("u", "mV", "E_L", "").input("J", "nA", "").spikeWhen("v >= V_th").build();
    assertThat(two.roles()).isEmpty();
  }

  @Test
  void aNamedRoleWinsAndMustBeOfItsKind() {
    NeuronSpecBuilder two =
        lif().state("theta", "mV", "V_th", "").spikeWhen("theta < v").role(Role.MEMBRANE, "v");
    assertThat(two.build().roles())
        .containsEntry(Role.MEMBRANE, "v")
        .containsEntry(Role.THRESHOLD, "theta");
    assertThat(onlyProblem(lif().role(Role.MEMBRANE, "E_L")).remedy())
        .isEqualTo("it may be one of v");
  }

  @Test
  void splitsNoiseIntoDriftAndFactor() {
    NeuronSpec spec =
        lif()
            .parameter("sigma", "1 mV", "")
            .equation("dv/dt = (E_L - v)/tau_m + sigma/sqrt(tau_m)*xi")
            .build();
    Ode ode = spec.equations().getFirst();

    assertThat(ode.derivative()).isEqualTo(parsed("(E_L - v)/tau_m"));
    assertThat(ode.noise()).contains(parsed("sigma/sqrt(tau_m)"));
  }

  @Test
  void refusesNoiseThatIsNotAdded() {
    NeuronSpecBuilder builder = lif().equation("dv/dt = xi*xi*v");

    assertThat(problems(builder))
        .extracting(Problem::message)
        .anyMatch(m -> m.contains("noise xi"));
  }

  @Test
  void aDefinitionMayUseEarlierOnesOnly() {
    assertThat(lif().definition("a = v - E_L").definition("b = 2*a").build().definitions())
        .extracting(d -> d.unit().symbol())
        .containsExactly("mV", "mV");
    assertThat(marked(onlyProblem(lif().definition("b = 2*a")))).isEqualTo("a");
  }

  @Test
  void anEventMayNotReadAnInputEvenThroughADefinition() {
    Problem problem =
        onlyProblem(lif().definition("drive = R*I").spikeWhen("v >= V_th").reset("v = drive"));

    assertThat(problem.message())
        .isEqualTo("drive depends on what is an input, which cannot be used here");
    assertThat(marked(problem)).isEqualTo("drive");
  }

  @Test
  void anInitialValueIsMadeOfParameters() {
    assertThat(onlyProblem(lif().state("w", "mV", "2*v", "")).message()).startsWith("v is a state");
  }

  @Test
  void refusesReservedAndDoubleNames() {
    assertThat(onlyProblem(lif().parameter("xi", "1", "")).message()).contains("reserved");
    assertThat(onlyProblem(lif().parameter("exp", "1", "")).message()).contains("reserved");
    assertThat(onlyProblem(lif().parameter("2x", "1", "")).message()).contains("no name");
    assertThat(onlyProblem(lif().input("v", "nA", "")).message()).contains("declared twice");
    assertThat(onlyProblem(NeuronSpec.named("LIF")).message()).contains("lower-case");
  }

  @Test
  void aWrongUnitCausesNoSecondProblem() {
    Problem problem =
        onlyProblem(lif().parameter("k", "3 mVolt", "").equation("dv/dt = k*v/tau_m"));

    assertThat(((InEquation) problem.where()).role()).isEqualTo("parameter k");
  }

  @Test
  void aDefaultMustLieInItsRange() {
    Problem problem = onlyProblem(lif().parameter("p", "1.5", "").between("0", "1"));

    assertThat(problem.message()).isEqualTo("the default must be at least 0 and at most 1");
  }

  @Test
  void aLooserBoundChangesNothing() {
    Range range =
        NeuronSpec.named("x")
            .parameter("a", "6 ms", "a")
            .between("5 ms", "7 ms")
            .above("0 ms")
            .below("9 ms")
            .above("5 ms")
            .build()
            .parameters()
            .getFirst()
            .range();

    assertThat(range).isEqualTo(new Range(5, false, 7, true));
  }

  @Test
  void aTemperatureInCelsiusMayMove() {
    NeuronSpec spec =
        NeuronSpec.named("warm")
            .state("T", "degC", "25 degC", "temperature")
            .equation("dT/dt = (300 K - T)/(5 ms)")
            .build();

    assertThat(spec.states().getFirst().unit().symbol()).isEqualTo("degC");
    assertThat(spec.equations()).hasSize(1);
  }

  @Test
  void aBoundMustHaveTheParametersUnit() {
    assertThat(onlyProblem(lif().parameter("p", "1 mV", "").above("0 ms")).message())
        .contains("a bound in ms");
    assertThat(onlyProblem(lif().parameter("p", "1", "").above("0").below("0")).message())
        .contains("no value");
  }

  @Test
  void oneEquationAndOneConditionAndOneRefractoryPeriod() {
    assertThat(
            onlyProblem(lif().equation("dv/dt = v/tau_m").equation("dv/dt = -v/tau_m")).message())
        .contains("two equations");
    assertThat(onlyProblem(lif().spikeWhen("v >= V_th").spikeWhen("v > E_L")).message())
        .contains("more than one");
    assertThat(
            onlyProblem(lif().spikeWhen("v >= V_th").reset("v = V_r").reset("v += 1 mV")).message())
        .contains("twice");
  }

  @Test
  void aResetNeedsACondition() {
    assertThat(onlyProblem(lif().reset("v = V_r")).message()).contains("no spike condition");
  }

  @Test
  void onlyStatesMoveAndAreReset() {
    assertThat(onlyProblem(lif().equation("dI/dt = I/tau_m")).remedy()).isEqualTo("move one of v");
    assertThat(onlyProblem(lif().spikeWhen("v >= V_th").reset("E_L = V_r")).remedy())
        .isEqualTo("change one of v");
  }

  @Test
  void aClosedFormMayUseParametersInputsAndTime() {
    assertThat(
            lif()
                .theory("k", "mV", "E_L + R*I*exp(-t/tau_m)", "", "")
                .build()
                .theory()
                .getFirst()
                .holds())
        .isEqualTo(parsed("0 == 0"));
    assertThat(onlyProblem(lif().theory("k", "mV", "v", "", "")).message())
        .startsWith("v is a state");
    assertThat(onlyProblem(lif().theory("k", "mV", "R", "", "")).message()).contains("mV");
  }

  @Test
  void aBoundNeedsAParameter() {
    assertThat(
            catchThrowableOfType(
                IllegalStateException.class, () -> NeuronSpec.named("x").above("0")))
        .hasMessageContaining("there is none yet");
  }

  @Test
  void equalTextsGiveEqualSpecifications() {
    assertThat(lif().equation("dv/dt = v/tau_m").build())
        .isEqualTo(lif().equation("dv/dt = v/tau_m").build());
  }
}
