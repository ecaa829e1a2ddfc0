package org.hillock.api.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.api.figure.Mark.Kind;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;

class ResultTest {
  private static Result result(double y) {
    double[] x = {0, 1};
    double[] values = {y, Double.NaN};
    Axis axis = new Axis("x", Unit.ONE);
    List<Mark> marks =
        List.of(
            new Mark.Line("a", Kind.THEORY, x, values),
            new Mark.Points("b", Kind.MEASURED, x, values),
            new Mark.Raster("c", x, new int[] {0, 1}),
            new Mark.Bars("d", x, new double[] {y}));
    return Result.builder()
        .add(new Table("t", List.of(new Table.Column("x", Unit.ONE, values))))
        .add(new Figure("f", "F", axis, axis, marks))
        .build();
  }

  @Test
  void resultsAreEqualWhenTheirNumbersAre() {
    assertThat(result(1)).isEqualTo(result(1)).hasSameHashCodeAs(result(1));
    assertThat(result(1)).isNotEqualTo(result(2));
  }

  @Test
  void everyKindOfMarkComparesItsNumbers() {
    for (int i = 0; i < 4; i++) {
      Mark mark = result(1).figures().getFirst().marks().get(i);
      assertThat(mark).isEqualTo(result(1).figures().getFirst().marks().get(i));
      assertThat(mark.equals(result(2).figures().getFirst().marks().get(i)))
          .as("%s has no number that differs", mark.label())
          .isEqualTo(mark instanceof Mark.Raster);
    }
  }

  @Test
  void coordinatesAreEqualWhenTheirValuesAre() {
    Coordinate coordinate = new Coordinate("a.b", Unit.ONE, new double[] {1, 2});

    assertThat(coordinate)
        .isEqualTo(new Coordinate("a.b", Unit.ONE, new double[] {1, 2}))
        .isNotEqualTo(new Coordinate("a.b", Unit.ONE, new double[] {1, 3}));
  }

  @Test
  void theColumnsOfATableAreEquallyLong() {
    Table.Column one = new Table.Column("x", Unit.ONE, new double[1]);
    Table.Column two = new Table.Column("y", Unit.ONE, new double[2]);

    assertThat(new Table("t", List.of(one)).rows()).isEqualTo(1);
    assertThatThrownBy(() -> new Table("t", List.of(one, two))).hasMessageContaining("\"t\"");
    assertThatThrownBy(() -> new Table("t", List.of())).hasMessageContaining("at least one");
  }
}
