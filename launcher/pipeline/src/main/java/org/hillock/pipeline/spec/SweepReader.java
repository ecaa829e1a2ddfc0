package org.hillock.pipeline.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Problems;

/** Reads the object {@code sweep}. */
final class SweepReader {
  private static final int MOST_POINTS = 10_000_000;

  private final Problems problems;

  SweepReader(Problems problems) {
    this.problems = problems;
  }

  List<SweepSpec> read(List<JsonValue.Member> members) {
    List<SweepSpec> sweeps = new ArrayList<>();
    for (JsonValue.Member member : members) {
      Optional<JsonValue.Obj> object = Fields.object(member.value(), member.name(), problems);
      sweeps.add(new SweepSpec(member.name(), member.place(), object.flatMap(this::values)));
    }
    return sweeps;
  }

  private Optional<SweepSpec.Values> values(JsonValue.Obj object) {
    Fields fields = new Fields(object, "a sweep", problems);
    Optional<JsonValue> range = fields.value("range");
    Optional<JsonValue> values = fields.value("values");
    Optional<JsonValue> points = fields.value("points");
    Optional<Long> count = fields.whole("points", 2, MOST_POINTS);
    fields.finish();
    if (range.isPresent() == values.isPresent() || (values.isPresent() && points.isPresent())) {
      problems.error(
          "a sweep has either \"range\" and \"points\", or \"values\"",
          "for instance { \"range\": [\"0 nA\", \"1 nA\"], \"points\": 11 } or { \"values\": [\"0"
              + " nA\", \"1 nA\"] }",
          object.where());
      return Optional.empty();
    }
    if (range.isEmpty()) {
      return values.flatMap(this::listed);
    }
    if (points.isEmpty()) {
      fields.required("points", "11");
    }
    Optional<List<Located<Quantity>>> ends = range.flatMap(this::ends);
    return count.flatMap(
        n -> ends.map(e -> new SweepSpec.Range(e.getFirst(), e.getLast(), n.intValue())));
  }

  private Optional<List<Located<Quantity>>> ends(JsonValue value) {
    if (value instanceof JsonValue.Arr list && list.items().size() == 2) {
      return quantities(list);
    }
    problems.error(
        "range must be a list of two quantities, but is " + value.describe(),
        "for instance [\"0 nA\", \"1 nA\"]",
        value.where());
    return Optional.empty();
  }

  private Optional<SweepSpec.Values> listed(JsonValue value) {
    if (value instanceof JsonValue.Arr list && !list.items().isEmpty()) {
      return quantities(list).map(SweepSpec.Listed::new);
    }
    problems.error(
        "values must be a list of quantities, but is " + value.describe(),
        "for instance [\"0 nA\", \"1 nA\"]",
        value.where());
    return Optional.empty();
  }

  /** All items, measuring the same. */
  private Optional<List<Located<Quantity>>> quantities(JsonValue.Arr list) {
    List<Located<Quantity>> read = new ArrayList<>();
    for (JsonValue item : list.items()) {
      Optional<Unit> first = read.stream().findFirst().map(q -> q.value().unit());
      Optional<Quantity> quantity =
          first.isEmpty()
              ? Quantities.read(item, "a value of the sweep", problems)
              : Quantities.read(item, first.get(), "the first value of the sweep", problems);
      quantity.ifPresent(q -> read.add(new Located<>(q, item.where())));
    }
    return read.size() == list.items().size() ? Optional.of(read) : Optional.empty();
  }
}
