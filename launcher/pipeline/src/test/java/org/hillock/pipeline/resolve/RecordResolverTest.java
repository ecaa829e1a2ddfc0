package org.hillock.pipeline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.hillock.engine.plan.RecordPlan;
import org.hillock.pipeline.plan.Recording;
import org.junit.jupiter.api.Test;

final class RecordResolverTest {
  private static Resolving recorded(String entries) {
    return Resolving.cell(", 'size': 30", ", 'record': [ " + entries + " ]");
  }

  @Test
  void recordsAllNeuronsAtEveryStepIfNothingElseIsSaid() {
    RecordPlan plan = recorded("{ 'what': 'cell.v' }").population().records().getFirst();
    assertThat(plan.symbol()).isEqualTo("v");
    assertThat(plan.neurons()).hasSize(30);
    assertThat(plan.every()).isEqualTo(1);
  }

  @Test
  void readsSelections() {
    assertThat(
            recorded("{ 'what': 'cell.v', 'neurons': '3' }")
                .population()
                .records()
                .getFirst()
                .neurons())
        .containsExactly(3);
    assertThat(
            recorded("{ 'what': 'cell.v', 'neurons': 3 }")
                .population()
                .records()
                .getFirst()
                .neurons())
        .containsExactly(3);
    assertThat(recorded("{ 'what': 'cell[2:4].v' }").population().records().getFirst().neurons())
        .containsExactly(2, 3);
    assertThat(recorded("{ 'what': 'cell.v', 'neurons': '4:2' }").problem().message())
        .startsWith("neurons must be a selection");
  }

  @Test
  void knowsTheUnitAndMeaningOfWhatIsRecorded() {
    Resolving cell = recorded("{ 'what': 'cell.I' }, { 'what': 'cell.tau_m', 'every': '2 ms' }");
    assertThat(cell.plan().recordings())
        .extracting(Recording::symbol, r -> r.unit().symbol(), Recording::about, Recording::record)
        .containsExactly(
            tuple("I", "nA", "total input current", 0),
            tuple("tau_m", "ms", "membrane time constant", 1));
    assertThat(cell.population().records().get(1).every()).isEqualTo(20);
  }

  @Test
  void saysWhatCanBeRecorded() {
    assertThat(recorded("{ 'what': 'cell.V' }").problem().remedy())
        .isEqualTo("did you mean \"v\"?");
  }

  @Test
  void reportsEveryWrongEntry() {
    assertThat(
            recorded("{ 'what': 'cell.V' }, { 'what': 'cel.v' }, { 'neurons': 'all' }, 7").texts())
        .hasSize(4);
  }
}
