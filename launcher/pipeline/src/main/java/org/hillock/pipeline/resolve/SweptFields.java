package org.hillock.pipeline.resolve;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hillock.api.analyze.Coordinate;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.bind.OptionType;
import org.hillock.pipeline.bind.Options;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.plan.RunAxis;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.Quantities;
import org.hillock.pipeline.spec.SweepSpec;

/** Tells the addresses of a sweep that make runs from those that make lanes. */
final class SweptFields {
  /** What is swept by its name alone. */
  static final Set<String> OF_THE_RUN = Set.of("step", "duration", "seed");

  /** Fields of a population that make runs. */
  static final Set<String> OF_A_POPULATION = Set.of("size", "integrator", "model");

  private static final Set<String> OF_AN_INPUT = Set.of("type", "into");

  private final JsonValue.Obj root;
  private final Catalog catalog;
  private final Problems problems;

  SweptFields(JsonValue.Obj root, Catalog catalog, Problems problems) {
    this.root = root;
    this.catalog = catalog;
    this.problems = problems;
  }

  /** An address that makes runs; empty for lanes and for what cannot be read. */
  Optional<SweptField> read(JsonValue.Member member, int position) {
    List<String> path = path(member.name());
    boolean asRuns = asRuns(member);
    if (path.isEmpty() && !asRuns) {
      return Optional.empty();
    }
    Optional<List<JsonValue>> written =
        listed(member).filter(list -> !path.isEmpty()).or(() -> quantities(member));
    return written.map(
        values -> new SweptField(axis(member.name(), position, values), path, values));
  }

  /** Where the value of an address stands that cannot be lanes; empty for others. */
  private List<String> path(String address) {
    int dot = address.indexOf('.');
    if (dot < 0) {
      return OF_THE_RUN.contains(address) ? List.of(address) : List.of();
    }
    String owner = address.substring(0, dot);
    String field = address.substring(dot + 1);
    if (OF_A_POPULATION.contains(field) && within("populations", owner).isPresent()) {
      return List.of("populations", owner, field);
    }
    Optional<JsonValue.Obj> input = within("inputs", owner);
    boolean structure =
        input.isPresent() && (OF_AN_INPUT.contains(field) || isStructure(input.get(), field));
    return structure ? List.of("inputs", owner, field) : List.of();
  }

  private Optional<JsonValue.Obj> within(String section, String name) {
    return RunVariants.object(root, section).flatMap(s -> RunVariants.object(s, name));
  }

  /** Whether an option of an input is something else than one quantity. */
  @SuppressWarnings("rawtypes") // a class literal has no type arguments
  private boolean isStructure(JsonValue.Obj input, String option) {
    return input
        .member("type")
        .map(JsonValue.Member::value)
        .filter(JsonValue.Text.class::isInstance)
        .flatMap(type -> catalog.find(StimulusGenerator.class, ((JsonValue.Text) type).value()))
        .flatMap(entry -> Options.find(((StimulusGenerator<?>) entry.extension()).config()))
        .stream()
        .flatMap(List::stream)
        .anyMatch(o -> o.name().equals(option) && !(o.type() instanceof OptionType.Number));
  }

  private boolean asRuns(JsonValue.Member member) {
    Optional<JsonValue> as =
        member.value() instanceof JsonValue.Obj object
            ? object.member("as").map(JsonValue.Member::value)
            : Optional.empty();
    boolean known =
        as.isEmpty() || (as.get() instanceof JsonValue.Text text && text.value().equals("runs"));
    if (!known) {
      problems.error(
          "as can be \"runs\", but is " + as.get().describe(),
          "leave it out for lanes where there can be lanes",
          as.get().where());
    }
    return as.isPresent();
  }

  private static Optional<List<JsonValue>> listed(JsonValue.Member member) {
    return member.value() instanceof JsonValue.Obj object
            && object.members().stream()
                .allMatch(m -> m.name().equals("values") || m.name().equals("as"))
        ? object
            .member("values")
            .map(JsonValue.Member::value)
            .filter(values -> values instanceof JsonValue.Arr list && !list.items().isEmpty())
            .map(values -> ((JsonValue.Arr) values).items())
        : Optional.empty();
  }

  private Optional<List<JsonValue>> quantities(JsonValue.Member member) {
    JsonValue value = member.value();
    if (value instanceof JsonValue.Obj object) {
      List<JsonValue.Member> others =
          object.members().stream().filter(m -> !m.name().equals("as")).toList();
      value = new JsonValue.Obj(others, object.place());
    }
    SweepSpec spec =
        SweepSpec.read(new JsonValue.Member(member.name(), member.place(), value), problems);
    return spec.values()
        .map(values ->
            listed(member)
                .orElseGet(() ->
                    SweepResolver.axis(values).stream().map(q -> written(q, member)).toList()));
  }

  /** A value of a range as if it had been written. */
  private static JsonValue written(Quantity quantity, JsonValue.Member member) {
    return quantity.unit().equals(Unit.ONE)
        ? new JsonValue.Num(plain(quantity.value()), member.value().place())
        : new JsonValue.Text(quantity.toString(), member.value().place());
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  private static RunAxis axis(String address, int position, List<JsonValue> written) {
    List<Quantity> quantities = new ArrayList<>();
    Set<Object> dimensions = new HashSet<>();
    for (JsonValue value : written) {
      Problems unread = new Problems();
      Quantities.read(value, "a value", unread)
          .ifPresent(quantity -> {
            quantities.add(quantity);
            dimensions.add(quantity.unit().dimension());
          });
    }
    List<String> labels = written.stream().map(SweptFields::label).toList();
    boolean numbers = quantities.size() == written.size() && dimensions.size() == 1;
    Unit unit = numbers ? quantities.getFirst().unit() : Unit.ONE;
    double[] values =
        numbers
            ? quantities.stream().mapToDouble(q -> q.in(unit)).toArray()
            : IntStream.range(0, written.size()).asDoubleStream().toArray();
    return new RunAxis(position, new Coordinate(address, unit, values), labels);
  }

  /** A value in a few words: a model by its name, or its base and its parts. */
  private static String label(JsonValue value) {
    if (value instanceof JsonValue.Arr list) {
      return "a list of " + list.items().size();
    }
    if (!(value instanceof JsonValue.Obj object)) {
      return Quantities.written(value);
    }
    String name =
        object
            .member("name")
            .or(() -> object.member("base"))
            .map(member -> label(member.value()))
            .orElse("described");
    return object
        .member("with")
        .map(JsonValue.Member::value)
        .filter(JsonValue.Arr.class::isInstance)
        .map(with ->
            ((JsonValue.Arr) with)
                .items().stream()
                    .map(SweptFields::part)
                    .collect(joining(", ", name + " with ", "")))
        .orElse(name);
  }

  private static String part(JsonValue part) {
    return part instanceof JsonValue.Obj object
        ? object.member("part").map(member -> label(member.value())).orElse("?")
        : "?";
  }
}
