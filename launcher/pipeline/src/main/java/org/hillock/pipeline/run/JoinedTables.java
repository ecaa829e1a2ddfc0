package org.hillock.pipeline.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.Table;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.plan.Plan;
import org.hillock.pipeline.plan.RunAxis;
import org.hillock.pipeline.plan.RunGrid;
import org.hillock.pipeline.spec.SweepSpec;

/** Makes of the tables of several runs one, whose rows say which run they are of. */
final class JoinedTables {
  private final RunGrid grid;
  private final Set<String> addresses;
  private final List<Integer> lanes;
  private final int points;

  JoinedTables(RunGrid grid, Plan plan) {
    this.grid = grid;
    this.addresses = grid.axes().stream().map(RunAxis::address).collect(Collectors.toSet());
    this.points = plan.sweep().points();
    this.lanes =
        plan.spec().sweep().stream()
            .filter(spec -> !addresses.contains(spec.address()))
            .map(spec -> size(spec.values().orElseThrow()))
            .toList();
  }

  private static int size(SweepSpec.Values values) {
    return switch (values) {
      case SweepSpec.Listed(var listed) -> listed.size();
      case SweepSpec.Range(var from, var to, int points) -> points;
    };
  }

  /** Rows of one run. */
  private record Rows(int run, Table table) {}

  /** What tables have in common that become one. */
  private record Shape(String name, List<String> columns, List<Unit> units) {
    static Shape of(Table table) {
      return new Shape(
          table.name(),
          table.columns().stream().map(Table.Column::name).toList(),
          table.columns().stream().map(Table.Column::unit).toList());
    }
  }

  /** Joins tables of the same name and columns. */
  List<Table> of(Map<Integer, List<Table>> tables) {
    Map<Shape, List<Rows>> same = new LinkedHashMap<>();
    tables.forEach((run, all) ->
        all.forEach(table ->
            same.computeIfAbsent(Shape.of(table), ignored -> new ArrayList<>())
                .add(new Rows(run, table))));
    return same.values().stream().map(this::join).toList();
  }

  private Table join(List<Rows> parts) {
    Table first = parts.getFirst().table();
    boolean keyed = addresses.stream().allMatch(address -> first.column(address).isPresent());
    int[] order = order(parts, keyed);
    List<Table.Column> columns = new ArrayList<>();
    if (!keyed) {
      for (int axis = 0; axis < grid.axes().size(); axis++) {
        columns.add(coordinate(axis, parts, order));
      }
    }
    for (int c = 0; c < first.columns().size(); c++) {
      int index = c;
      double[] values =
          parts.stream()
              .flatMapToDouble(p -> Arrays.stream(p.table().columns().get(index).values()))
              .toArray();
      Table.Column column = first.columns().get(c);
      columns.add(new Table.Column(column.name(), column.unit(), ordered(values, order)));
    }
    return new Table(first.name(), columns);
  }

  private Table.Column coordinate(int axis, List<Rows> parts, int[] order) {
    RunAxis swept = grid.axes().get(axis);
    double[] values =
        parts.stream()
            .flatMapToDouble(p -> {
              double[] same = new double[p.table().rows()];
              Arrays.fill(same, swept.coordinate().values()[grid.value(p.run(), axis)]);
              return Arrays.stream(same);
            })
            .toArray();
    return new Table.Column(swept.address(), swept.unit(), ordered(values, order));
  }

  private static double[] ordered(double[] values, int[] order) {
    return Arrays.stream(order).mapToDouble(row -> values[row]).toArray();
  }

  /** The rows in the order of the grid, if they are its points; else run by run. */
  private int[] order(List<Rows> parts, boolean keyed) {
    boolean byPoint = keyed && parts.stream().allMatch(p -> p.table().rows() == points);
    List<int[]> rows = new ArrayList<>();
    for (Rows part : parts) {
      for (int row = 0; row < part.table().rows(); row++) {
        int point = byPoint ? grid.point(part.run(), row, lanes) : rows.size();
        rows.add(new int[] {point, rows.size()});
      }
    }
    return rows.stream()
        .sorted((a, b) -> Integer.compare(a[0], b[0]))
        .mapToInt(row -> row[1])
        .toArray();
  }

  /** One row for each run, one column for each measure, and for its theory if it has one. */
  Optional<Table> ofMeasures(Map<Integer, Result> results) {
    Set<Column> names = new LinkedHashSet<>();
    results.values().stream()
        .flatMap(result -> result.measures().stream())
        .forEach(measure -> {
          names.add(new Column(measure.name(), measure.unit(), false));
          if (measure.theory().isPresent()) {
            names.add(new Column(measure.name(), measure.unit(), true));
          }
        });
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, List<Table>> rows = new LinkedHashMap<>();
    results.forEach((run, result) ->
        rows.put(run, List.of(new Table("runs", names.stream().map(n -> n.of(result)).toList()))));
    return Optional.of(of(rows).getFirst());
  }

  /** A measure's column. */
  private record Column(String measure, Unit unit, boolean theory) {
    Table.Column of(Result result) {
      Optional<Measure> found = result.measure(measure).filter(m -> m.unit().equals(unit));
      Optional<Double> value =
          theory
              ? found.flatMap(Measure::theory).map(Measure.Prediction::value)
              : found.map(Measure::value);
      String name = theory ? measure + " in theory" : measure;
      return new Table.Column(name, unit, new double[] {value.orElse(Double.NaN)});
    }
  }
}
