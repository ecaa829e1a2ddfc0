package org.hillock.api.integrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedPairTest {
  private static final List<List<Double>> ROWS = List.of(List.of(), List.of(1.0));
  private static final List<Double> NODES = List.of(0.0, 1.0);
  private static final List<Double> HALVES = List.of(0.5, 0.5);
  private static final List<Double> ERRORS = List.of(-0.5, 0.5);
  private static final List<List<Double>> LINES = List.of(List.of(0.5), List.of(0.5));

  private static EmbeddedPair pair(
      List<Double> nodes,
      List<List<Double>> rows,
      List<Double> weights,
      List<Double> errors,
      List<List<Double>> interpolant) {
    return new EmbeddedPair(2, 1, nodes, rows, weights, errors, interpolant);
  }

  @Test
  void knowsItsStages() {
    EmbeddedPair heun = pair(NODES, ROWS, HALVES, ERRORS, LINES);
    assertThat(heun.stages()).isEqualTo(2);
    assertThat(heun.firstSameAsLast()).isFalse();
  }

  /** The last stage is Heun's solution. */
  @Test
  void knowsWhetherItsLastDerivativeServesTheNextStep() {
    EmbeddedPair reusing =
        pair(
            List.of(0.0, 1.0, 1.0),
            List.of(List.of(), List.of(1.0), HALVES),
            List.of(0.5, 0.5, 0.0),
            List.of(-0.5, 0.0, 0.5),
            List.of(List.of(0.5), List.of(0.5), List.of(0.0)));
    assertThat(reusing.firstSameAsLast()).isTrue();
  }

  @Test
  void refusesCoefficientsThatDoNotFitTogether() {
    List<Double> wrong = List.of(0.5, 0.6);
    refused(List.of(0.0, 0.9), ROWS, HALVES, ERRORS, LINES);
    refused(List.of(0.1, 1.0), ROWS, HALVES, ERRORS, LINES);
    refused(NODES, List.of(List.of(), List.of()), HALVES, ERRORS, LINES);
    refused(NODES, ROWS, wrong, ERRORS, LINES);
    refused(NODES, ROWS, HALVES, wrong, LINES);
    refused(NODES, ROWS, HALVES, List.of(0.0), LINES);
    refused(NODES, ROWS, HALVES, ERRORS, List.of(List.of(0.5), List.of(0.4)));
    refused(NODES, ROWS, HALVES, ERRORS, List.of(List.of(0.5), List.of(0.0, 0.5)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EmbeddedPair(2, 0, NODES, ROWS, HALVES, ERRORS, LINES));
  }

  private static void refused(
      List<Double> nodes,
      List<List<Double>> rows,
      List<Double> weights,
      List<Double> errors,
      List<List<Double>> interpolant) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pair(nodes, rows, weights, errors, interpolant));
  }
}
