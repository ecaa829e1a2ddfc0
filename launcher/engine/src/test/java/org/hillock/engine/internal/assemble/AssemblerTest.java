package org.hillock.engine.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.hillock.api.HillockException;
import org.hillock.api.expr.Expr;
import org.hillock.api.model.Definition;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Parameter;
import org.hillock.api.model.PartSpec;
import org.hillock.api.model.Role;
import org.hillock.api.model.State;
import org.hillock.engine.TestModels;
import org.hillock.engine.plan.JoinedPart;
import org.junit.jupiter.api.Test;

class AssemblerTest {
  private static Assembly assemble(NeuronSpec base, JoinedPart... parts) {
    Problems problems = new Problems();
    var assembly = Assembler.assemble(base, List.of(parts), problems);
    problems.raise();
    return assembly.orElseThrow();
  }

  private static HillockException refusal(NeuronSpec base, JoinedPart... parts) {
    return catchThrowableOfType(HillockException.class, () -> assemble(base, parts));
  }

  @Test
  void withoutPartsTheBaseIsTheWhole() {
    assertThat(assemble(TestModels.lif()).spec()).isEqualTo(TestModels.lif());
  }

  @Test
  void symbolsOfPartsAreQualified() {
    NeuronSpec spec = assemble(TestModels.lif(), new JoinedPart("M", TestModels.channel())).spec();
    assertThat(spec.parameters()).extracting(Parameter::name).contains("M.g_M", "M.E_K", "tau_m");
    assertThat(spec.states()).extracting(State::name).containsExactly("v", "M.p");
    assertThat(spec.definitions())
        .extracting(Definition::name)
        .containsExactly("M.p_inf", "M.current");
  }

  @Test
  void currentsAreAddedAfterTheDrives() {
    NeuronSpec spec =
        assemble(
                TestModels.lif(),
                new JoinedPart("a", TestModels.adaptation()),
                new JoinedPart("c", TestModels.constantCurrent()))
            .spec();
    Expr derivative = spec.equations().getFirst().derivative();
    assertThat(derivative).hasToString("(E_L - v + R * (I + a.current + c.current)) / tau_m");
  }

  @Test
  void definitionsOfTheBaseSeeTheWholeCurrent() {
    NeuronSpec spec =
        assemble(TestModels.dynamicThreshold(), new JoinedPart("c", TestModels.constantCurrent()))
            .spec();
    assertThat(spec.definitions().getLast().value()).hasToString("R * (I + c.current)");
  }

  @Test
  void thresholdsAreShiftedInTheConditionOnly() {
    NeuronSpec spec =
        assemble(TestModels.dynamicThreshold(), new JoinedPart("s", TestModels.movingThreshold()))
            .spec();
    assertThat(spec.spike().orElseThrow().condition()).hasToString("v >= theta + s.threshold");
    assertThat(spec.equations().get(1).derivative()).hasToString("(theta_0 - theta) / tau_theta");
  }

  @Test
  void whatPartsChangeAtASpikeFollowsTheReset() {
    NeuronSpec spec =
        assemble(TestModels.dynamicThreshold(), new JoinedPart("a", TestModels.adaptation()))
            .spec();
    assertThat(spec.spike().orElseThrow().reset())
        .extracting(a -> a.state() + " = " + a.value())
        .containsExactly("v = V_r", "theta = theta + J", "a.w = a.w + a.b");
  }

  @Test
  void theSamePartMayJoinTwice() {
    NeuronSpec spec =
        assemble(
                TestModels.lif(),
                new JoinedPart("M", TestModels.channel()),
                new JoinedPart("N", TestModels.channel()))
            .spec();
    assertThat(spec.states()).extracting(State::name).containsExactly("v", "M.p", "N.p");
  }

  @Test
  void aPartsOwnSymbolKeepsItsNameWhenTheSumWouldTakeIt() {
    PartSpec part =
        PartSpec.named("p")
            .parameter("current", "1 nA", "a current")
            .adds(Role.CURRENT, "current")
            .adds(Role.CURRENT, "2*current")
            .build();
    NeuronSpec spec = assemble(TestModels.passive(), new JoinedPart("p", part)).spec();
    assertThat(spec.definitions()).isEmpty();
    assertThat(spec.equations().getFirst().derivative())
        .hasToString("(E_L - v + R * (I + (p.current + 2 * p.current))) / tau_m");
  }

  @Test
  void initialValuesOfPartsUseTheirOwnParameters() {
    PartSpec part =
        PartSpec.named("p")
            .parameter("w_0", "1 nA", "start")
            .state("w", "nA", "2*w_0", "a current")
            .adds(Role.CURRENT, "w")
            .build();
    NeuronSpec spec = assemble(TestModels.passive(), new JoinedPart("p", part)).spec();
    assertThat(spec.state("p.w").orElseThrow().initial()).hasToString("2 * p.w_0");
  }

  @Test
  void theoryOfTheBaseDoesNotHoldWithParts() {
    NeuronSpec base =
        NeuronSpec.named("m")
            .parameter("tau", "1 ms", "time constant")
            .input("I", "nA", "current")
            .state("q", "pC", "0 pC", "charge")
            .equation("dq/dt = I - q/tau")
            .theory("steady", "pC", "I*tau", "", "nowhere")
            .build();
    assertThat(assemble(base).spec().theory()).hasSize(1);
    assertThat(assemble(base, new JoinedPart("c", TestModels.constantCurrent())).spec().theory())
        .isEmpty();
  }

  @Test
  void refusesAPartWhoseRolesTheHostLacksAndSaysAllOfThem() {
    NeuronSpec bare =
        NeuronSpec.named("bare")
            .parameter("tau", "1 ms", "time constant")
            .state("x", "1", "0", "a number")
            .equation("dx/dt = -x/tau")
            .build();
    HillockException refusal =
        refusal(
            bare,
            new JoinedPart("M", TestModels.channel()),
            new JoinedPart("s", TestModels.movingThreshold()));
    assertThat(refusal.problems()).hasSize(3);
    assertThat(refusal)
        .hasMessageContaining(
            "part \"M\" (m-current) reads the membrane of its host, but model \"bare\" has none")
        .hasMessageContaining("part \"M\" (m-current) adds to the current")
        .hasMessageContaining("part \"s\" (moving-threshold) adds to the threshold");
  }

  @Test
  void refusesAHostWhoseUnitsAreOthers() {
    NeuronSpec plain =
        NeuronSpec.named("plain")
            .parameter("tau", "1 ms", "time constant")
            .input("I", "1", "a number that drives")
            .state("u", "1", "0", "a number")
            .equation("du/dt = (I - u)/tau")
            .role(Role.MEMBRANE, "u")
            .role(Role.CURRENT, "I")
            .build();
    assertThat(refusal(plain, new JoinedPart("M", TestModels.channel())))
        .hasMessageContaining(
            "part \"M\" (m-current) reads the membrane of its host in mV, but u of model \"plain\""
                + " is in 1")
        .hasMessageContaining(
            "part \"M\" (m-current) adds to the current of its host in nA, but I of model \"plain\""
                + " is in 1");
  }

  @Test
  void refusesTwoPartsOfOneName() {
    assertThat(
            refusal(
                TestModels.lif(),
                new JoinedPart("M", TestModels.channel()),
                new JoinedPart("M", TestModels.adaptation())))
        .hasMessageContaining("two parts of model \"lif\" are named \"M\"");
  }

  @Test
  void refusesAPartThatReadsTheCurrentAtASpike() {
    PartSpec part =
        PartSpec.named("greedy")
            .reads("I", Role.CURRENT, "nA")
            .state("w", "nA", "0 nA", "a current")
            .onSpike("w = I")
            .adds(Role.CURRENT, "w")
            .build();
    assertThat(refusal(TestModels.lif(), new JoinedPart("g", part)))
        .hasMessageContaining("reads the input I");
  }

  @Test
  void onlyTheBasesResetCounts() {
    assertThat(assemble(TestModels.lif()).resets()).isTrue();
    assertThat(
            assemble(TestModels.hodgkinHuxley(), new JoinedPart("a", TestModels.adaptation()))
                .resets())
        .isFalse();
  }
}
