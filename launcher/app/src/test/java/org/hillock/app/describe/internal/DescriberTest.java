package org.hillock.app.describe.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hillock.api.About;
import org.hillock.api.Default;
import org.hillock.api.In;
import org.hillock.api.Symbols;
import org.hillock.api.expr.Expr;
import org.hillock.api.model.ClosedForm;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.NeuronSpecBuilder;
import org.hillock.app.platform.Kind;
import org.hillock.pipeline.catalog.Entry;
import org.hillock.pipeline.catalog.Provider;
import org.junit.jupiter.api.Test;

class DescriberTest {
  private static final Kind MODELS = Kind.ALL.getFirst();

  @Test
  void showsParametersEquationsAndSpike() {
    Description description = Describer.describe(MODELS, entry());

    assertThat(description.lines())
        .startsWith("neuron model tiny: the smallest", "of org.example 1.2.3", "", "parameters")
        .contains("  tau   10 ms    above 0 ms  time constant", "  dv/dt = (I - v) / tau")
        .containsSubsequence("spike", "  when   v >= 1", "  reset  v = 0")
        .doesNotContain("theory");
  }

  @Test
  void givesTheSameAsJson() {
    assertThat(Describer.describe(MODELS, entry()).json().toString())
        .contains(
            "{\"name\":\"tau\",\"default\":\"10 ms\",\"range\":\"above 0 ms\",\"about\":\"time"
                + " constant\"}")
        .contains("\"sha256\":\"abc\"");
  }

  @Test
  void saysAlwaysWhereAClosedFormHasNoCondition() {
    NeuronSpec spec =
        builder()
            .theory(ClosedForm.RHEOBASE, "1", "tau/tau", "", "a book")
            .theory(ClosedForm.SATURATION_RATE, "1/ms", "1/tau", "tau > 1 ms", "a book")
            .build();

    assertThat(Describer.describe(MODELS, entry(spec)).lines())
        .containsSubsequence(
            "  rheobase         1     tau / tau  always       a book",
            "  saturation-rate  1/ms  1 / tau    tau > 1 ms   a book");
  }

  /** Every type that an option may have. */
  enum Colour {
    DARK_BLUE,
    RED
  }

  record Options(
      @About("when it starts") @In("ms") @Default("0 ms") double start,
      @In("port") double[] levels,
      Optional<Integer> count,
      @Default("red") Colour colour,
      Path file,
      @Symbols({"t", "ms"}) @In("port") Expr value,
      boolean loud) {}

  @Test
  void showsTheOptionsOfARecordWithTheirTypes() {
    assertThat(OptionBlock.of(Options.class).rows())
        .containsExactly(
            List.of("start", "quantity in ms", "0 ms", "when it starts"),
            List.of("levels", "list of quantities in the port's unit", "required", ""),
            List.of("count", "whole number", "optional", ""),
            List.of("colour", "dark-blue | red", "red", ""),
            List.of("file", "file", "required", ""),
            List.of("value", "expression in the port's unit of t", "required", ""),
            List.of("loud", "true or false", "required", ""));
  }

  private static Entry<NeuronModel> entry() {
    return entry(builder().build());
  }

  private static NeuronSpecBuilder builder() {
    return NeuronSpec.named("tiny")
        .about("the smallest")
        .parameter("tau", "10 ms", "time constant")
        .above("0 ms")
        .input("I", "1", "drive")
        .state("v", "1", "0", "level")
        .equation("dv/dt = (I - v) / tau")
        .spikeWhen("v >= 1")
        .reset("v = 0");
  }

  private static Entry<NeuronModel> entry(NeuronSpec spec) {
    return new Entry<>(() -> spec, new Provider("org.example", "1.2.3", "abc"));
  }
}
