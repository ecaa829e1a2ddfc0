package org.hillock.pipeline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillock.api.Location;
import org.hillock.api.model.NeuronSpec;
import org.junit.jupiter.api.Test;

final class InlineModelTest {
  private static Resolving inline(String fields) {
    return Resolving.sections("'populations': { 'cell': { 'model': {\n" + fields + "\n} } }");
  }

  @Test
  void readsWhatABuilderTakes() {
    Resolving cell =
        inline(
            """
            'name': 'leaky', 'about': 'a leaky neuron',
            'parameters': { 'tau': { 'value': '10 ms', 'above': '0 ms', 'about': 'time constant' }, 'R': '100 MOhm' },
            'inputs': { 'I': 'nA' },
            'states': { 'v': { 'unit': 'mV', 'initial': '0 mV' } },
            'definitions': [ 'drive = R * I' ],
            'equations': [ 'dv/dt = (drive - v) / tau' ],
            'spike-when': 'v >= 20 mV', 'reset': [ 'v = 0 mV' ],
            'refractory': { 'duration': '2 ms', 'clamp': [ 'v' ] },
            'roles': { 'membrane': 'v', 'current': 'I' }
            """);
    NeuronSpec expected =
        NeuronSpec.named("leaky")
            .about("a leaky neuron")
            .parameter("tau", "10 ms", "time constant")
            .above("0 ms")
            .parameter("R", "100 MOhm", "")
            .input("I", "nA", "")
            .state("v", "mV", "0 mV", "")
            .definition("drive = R * I")
            .equation("dv/dt = (drive - v) / tau")
            .spikeWhen("v >= 20 mV")
            .reset("v = 0 mV")
            .refractory("2 ms", "v")
            .build();
    assertThat(cell.population().model()).isEqualTo(expected);
  }

  @Test
  void mistakesInEquationsPointIntoTheFile() {
    String equation = "'equations': [ 'dv/dt = -v / taw' ]";
    Resolving refused =
        inline(
            """
            'parameters': { 'tau': '10 ms' },
            'states': { 'v': { 'unit': 'mV', 'initial': '0 mV' } },
            """
                + equation);
    Location.InPipeline where = (Location.InPipeline) refused.problem().where();
    assertThat(where.line()).isEqualTo(5);
    assertThat(where.column()).isEqualTo(equation.indexOf("taw") + 1);
    assertThat(where.pointer()).isEqualTo("/populations/cell/model/equations/0");
  }

  @Test
  void reportsUnknownFields() {
    assertThat(
            inline(
                    "'states': { 'v': { 'unit': 'mV', 'initial': '0 mV' } }, 'equation': [ 'dv/dt ="
                        + " 0 mV/ms' ]")
                .problem()
                .remedy())
        .isEqualTo("did you mean \"equations\"?");
  }
}
