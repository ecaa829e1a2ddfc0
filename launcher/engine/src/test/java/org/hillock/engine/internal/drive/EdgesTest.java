package org.hillock.engine.internal.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.input.Stimulus.Series;
import org.hillock.engine.Plans;
import org.hillock.engine.TestModels;
import org.hillock.engine.internal.discretize.StepGrid;
import org.hillock.integrators.adaptive.DormandPrince;
import org.junit.jupiter.api.Test;

class EdgesTest {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private static Edges edges(Plans plans) {
    return Edges.of(plans.plan(), new StepGrid(0.1));
  }

  private static Plans two() {
    return Plans.of(TestModels.lif(), 2, new DormandPrince());
  }

  @Test
  void areTheEndsOfIntervalsAndTheSamplesOfWhatDrivesANeuron() {
    Series series =
        new Series(new double[] {1, 1, 2.5}, new double[] {0, 1, 2}, Interpolation.LINEAR, 0, 0);
    Edges edges =
        edges(
            two()
                .drive("I", List.of(Plans.step(0.1, 0.25, 2), series), new int[] {0, 1})
                .drive("I", List.of(Plans.step(0.1, 1.5, NEVER)), new int[] {0, -1})
                .drive("v", new Pulses(new double[] {0.7}, new double[] {1})));
    assertThat(edges.next(0, 0)).isEqualTo(2.5);
    assertThat(edges.next(0, 2.5)).isEqualTo(15);
    assertThat(edges.next(0, 15)).isEqualTo(20);
    assertThat(edges.next(0, 20)).isEqualTo(NEVER);
    assertThat(edges.next(1, 0)).isEqualTo(10);
    assertThat(edges.next(1, 10)).isEqualTo(25);
    assertThat(edges.next(1, 25)).isEqualTo(NEVER);
  }

  /** 3 times 0.1 is not 0.3 for a double: an edge on the grid lies there all the same. */
  @Test
  void lieOnTheGridIfTheyAreMeantTo() {
    assertThat(edges(two().drive("I", Plans.step(1, 0.3, NEVER))).next(1, 2)).isEqualTo(3);
  }
}
