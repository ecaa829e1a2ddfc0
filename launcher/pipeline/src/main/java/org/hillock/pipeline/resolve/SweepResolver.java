package org.hillock.pipeline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hillock.api.Location;
import org.hillock.api.analyze.Coordinate;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.bind.Option;
import org.hillock.pipeline.bind.OptionType;
import org.hillock.pipeline.plan.SweepPlan;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.Located;
import org.hillock.pipeline.spec.Quantities;
import org.hillock.pipeline.spec.SweepSpec;

/** Finds what a sweep varies and spans the grid of its points. */
final class SweepResolver {
  private static final long MOST_POINTS = 10_000_000;

  /** Neurons of one population, all points together; an array holds one number of each. */
  private static final long MOST_NEURONS = Integer.MAX_VALUE - 64;

  private final List<Site> sites;
  private final List<InputSite> inputs;
  private final Problems problems;
  private final Map<String, Map<String, Sweep.Axis>> parameters = new HashMap<>();
  private final Map<String, Map<String, Sweep.Axis>> initial = new HashMap<>();
  private final Map<String, Map<String, Sweep.Axis>> options = new HashMap<>();

  SweepResolver(List<Site> sites, List<InputSite> inputs, Problems problems) {
    this.sites = sites;
    this.inputs = inputs;
    this.problems = problems;
  }

  /** The sweep; one without points if there is none or after a problem. */
  Sweep resolve(List<SweepSpec> specs) {
    List<List<Quantity>> axes =
        specs.stream()
            .map(spec -> spec.values().map(SweepResolver::axis).orElse(List.of()))
            .toList();
    long points = 1;
    for (List<Quantity> axis : axes) {
      points = Math.min(points * Math.max(axis.size(), 1), MOST_POINTS + 1);
    }
    long neurons = points * sites.stream().mapToInt(site -> site.size().orElse(1)).max().orElse(1);
    if (points > MOST_POINTS || neurons > MOST_NEURONS) {
      String message =
          "the sweep has too many points: at most "
              + MOST_POINTS
              + ", and "
              + MOST_NEURONS
              + " neurons at all points";
      problems.error(message, "sweep fewer values", specs.getFirst().place().location());
      return new Sweep(SweepPlan.NONE, parameters, initial, options);
    }
    List<Coordinate> coordinates = new ArrayList<>();
    int repeat = (int) points;
    for (int i = 0; i < specs.size(); i++) {
      if (!axes.get(i).isEmpty()) {
        repeat /= axes.get(i).size();
        coordinates.add(assign(specs.get(i), spread(axes.get(i), repeat, (int) points)));
      } else {
        find(specs.get(i));
      }
    }
    return new Sweep(new SweepPlan((int) points, coordinates), parameters, initial, options);
  }

  static List<Quantity> axis(SweepSpec.Values values) {
    return switch (values) {
      case SweepSpec.Listed(var listed) -> listed.stream().map(Located::value).toList();
      case SweepSpec.Range(var from, var to, int points) -> range(from.value(), to.value(), points);
    };
  }

  /** Both ends are met exactly; values between are spaced in the unit of the first. */
  private static List<Quantity> range(Quantity from, Quantity to, int points) {
    Unit unit = from.unit();
    double first = from.in(unit);
    double last = to.in(unit);
    List<Quantity> values = new ArrayList<>(points);
    for (int i = 0; i < points - 1; i++) {
      values.add(new Quantity(unit.toInternal(first + (last - first) * i / (points - 1)), unit));
    }
    values.add(new Quantity(to.value(), unit));
    return values;
  }

  /** The axis over the whole grid: each value {@code repeat} times, then all again. */
  private static List<Quantity> spread(List<Quantity> axis, int repeat, int points) {
    List<Quantity> spread = new ArrayList<>(points);
    for (int p = 0; p < points; p++) {
      spread.add(axis.get(p / repeat % axis.size()));
    }
    return spread;
  }

  private Coordinate assign(SweepSpec spec, List<Quantity> points) {
    Optional<Target> target = find(spec);
    target.ifPresent(t -> {
      if (fits(spec, points.getFirst(), t)) {
        Sweep.Axis other = t.axes().putIfAbsent(t.symbol(), new Sweep.Axis(points, spec.place()));
        if (other != null) {
          problems.error(
              "\"" + spec.address() + "\" is swept already, under its other name",
              "leave one of them out",
              spec.place().location());
        }
      }
    });
    Unit unit = points.getFirst().unit();
    return new Coordinate(
        spec.address(), unit, points.stream().mapToDouble(q -> q.in(unit)).toArray());
  }

  /**
   * Something that can be swept.
   *
   * @param axes where its values belong
   * @param symbol its name there
   * @param unit what it measures; empty if that is not known
   * @param what what it is, for messages
   */
  private record Target(
      Map<String, Sweep.Axis> axes, String symbol, Optional<Unit> unit, String what) {}

  private boolean fits(SweepSpec spec, Quantity value, Target target) {
    if (target.unit().isEmpty() || target.unit().get().accepts(value.unit())) {
      return true;
    }
    Unit unit = target.unit().get();
    var where = spec.values().map(SweepResolver::first).orElseGet(() -> spec.place().location());
    problems.error(
        Quantities.mismatch(value.toString(), value.unit(), unit, target.what()),
        Quantities.suggestion(value.toString(), unit),
        where);
    return false;
  }

  private static Location.InPipeline first(SweepSpec.Values values) {
    return switch (values) {
      case SweepSpec.Listed(var listed) -> listed.getFirst().where();
      case SweepSpec.Range(var from, var to, int points) -> from.where();
    };
  }

  private Optional<Target> find(SweepSpec spec) {
    int dot = spec.address().indexOf('.');
    String owner = dot < 0 ? spec.address() : spec.address().substring(0, dot);
    String rest = dot < 0 ? "" : spec.address().substring(dot + 1);
    Optional<Site> site = sites.stream().filter(s -> s.name().equals(owner)).findFirst();
    Optional<InputSite> input = inputs.stream().filter(s -> s.name().equals(owner)).findFirst();
    if (site.isPresent()) {
      return site.get().neuron().flatMap(neuron -> inNeuron(spec, site.get(), neuron, rest));
    }
    if (input.isPresent()) {
      return inInput(spec, input.get(), rest);
    }
    TreeSet<String> known = new TreeSet<>();
    sites.forEach(s -> known.add(s.name()));
    inputs.forEach(s -> known.add(s.name()));
    TreeSet<String> right = new TreeSet<>(known);
    right.addAll(SweptFields.OF_THE_RUN);
    problems.error(
        "no population or input \"" + owner + "\": there are " + Choices.list(known),
        Choices.remedy(owner, right),
        spec.place().location());
    return Optional.empty();
  }

  private Optional<Target> inNeuron(SweepSpec spec, Site site, Neuron neuron, String rest) {
    boolean start = rest.startsWith("initial.");
    String symbol = start ? rest.substring("initial.".length()) : rest;
    String what = symbol + " of \"" + site.name() + "\"";
    if (!start && neuron.parameters().containsKey(symbol)) {
      Unit unit = neuron.parameters().get(symbol).value().unit();
      return Optional.of(
          new Target(axes(parameters, site.name()), symbol, Optional.of(unit), what));
    }
    if (neuron.states().containsKey(symbol)) {
      return Optional.of(
          new Target(
              axes(initial, site.name()),
              symbol,
              Optional.of(neuron.states().get(symbol).unit()),
              what));
    }
    TreeSet<String> known = new TreeSet<>(neuron.states().keySet());
    known.addAll(neuron.parameters().keySet());
    known.addAll(SweptFields.OF_A_POPULATION);
    refuse(spec, site.name(), symbol, known, "its parameters, initial states and fields");
    return Optional.empty();
  }

  private Optional<Target> inInput(SweepSpec spec, InputSite input, String rest) {
    if (input.options().isEmpty()) {
      return Optional.empty();
    }
    List<Option> numbers =
        input.options().get().stream().filter(o -> o.type() instanceof OptionType.Number).toList();
    if (numbers.stream().noneMatch(o -> o.name().equals(rest))) {
      refuse(
          spec,
          input.name(),
          rest,
          input.options().get().stream().map(Option::name).toList(),
          "its options");
      return Optional.empty();
    }
    return Optional.of(new Target(axes(options, input.name()), rest, Optional.empty(), rest));
  }

  private void refuse(
      SweepSpec spec, String owner, String wrong, Collection<String> known, String what) {
    problems.error(
        "\""
            + spec.address()
            + "\" cannot be swept; of \""
            + owner
            + "\" these can, "
            + what
            + ": "
            + Choices.list(known),
        Choices.remedy(wrong, known),
        spec.place().location());
  }

  private static Map<String, Sweep.Axis> axes(
      Map<String, Map<String, Sweep.Axis>> all, String owner) {
    return all.computeIfAbsent(owner, ignored -> new HashMap<>());
  }
}
