package org.hillock.pipeline.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hillock.api.Problem;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.model.Port;
import org.hillock.api.model.State;
import org.hillock.api.unit.Unit;
import org.hillock.engine.plan.DrivePlan;
import org.hillock.pipeline.bind.Binder;
import org.hillock.pipeline.bind.Options;
import org.hillock.pipeline.bind.PipelineFolder;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.Address;
import org.hillock.pipeline.spec.InputSpec;
import org.hillock.pipeline.spec.Located;

/** Finds what inputs are and what they drive, and opens their stimuli. */
final class InputResolver {
  private static final Set<String> OTHERS = Set.of("type", "into");

  private final Lookup lookup;
  private final Places places;
  private final Binder binder;
  private final Problems problems;

  InputResolver(Lookup lookup, Places places, PipelineFolder folder, Problems problems) {
    this.lookup = lookup;
    this.places = places;
    this.binder = new Binder(folder, problems);
    this.problems = problems;
  }

  /** First pass: names. */
  @SuppressWarnings("rawtypes") // a class literal has no type arguments
  InputSite find(InputSpec spec) {
    Optional<StimulusGenerator<?>> generator =
        spec.type()
            .flatMap(type -> lookup.find(StimulusGenerator.class, "input", type))
            .map(entry -> entry.extension());
    return new InputSite(
        spec,
        generator,
        generator.flatMap(g -> Options.find(g.config())),
        spec.into().flatMap(this::driven));
  }

  private Optional<InputSite.Driven> driven(Located<Address> into) {
    Address address = into.value();
    Optional<Site> site = places.population(address.population(), into.where());
    Optional<Neuron> neuron = site.flatMap(Site::neuron);
    Optional<NeuronRange> range =
        site.flatMap(s -> places.neurons(s, address.neurons(), into.where()));
    if (neuron.isEmpty()) {
      return Optional.empty();
    }
    Optional<Unit> port = neuron.get().port(address.symbol()).map(Port::unit);
    Optional<Unit> unit =
        port.or(() ->
            Optional.ofNullable(neuron.get().states().get(address.symbol())).map(State::unit));
    if (unit.isEmpty()) {
      Set<String> known = neuron.get().driveable();
      problems.error(
          "\""
              + address.symbol()
              + "\" of \""
              + address.population()
              + "\" cannot be driven; it has "
              + Choices.list(known),
          Choices.remedy(address.symbol(), known),
          into.where());
    }
    return unit.flatMap(u ->
        range.map(r ->
            new InputSite.Driven(
                site.orElseThrow(), address.symbol(), u, port.isEmpty(), r.from(), r.to())));
  }

  /**
   * Second pass: options and stimuli.
   *
   * @param site the input
   * @param sweep the sweep
   * @param timing the run's time; empty after a problem, then options are checked and nothing is
   *     opened
   * @param seed the run's seed
   * @return the drive; empty after a problem
   */
  Optional<DrivePlan> open(InputSite site, Sweep sweep, Optional<Timing> timing, long seed) {
    return site.generator().flatMap(generator -> open(generator, site, sweep, timing, seed));
  }

  private <C extends Record> Optional<DrivePlan> open(
      StimulusGenerator<C> generator,
      InputSite site,
      Sweep sweep,
      Optional<Timing> timing,
      long seed) {
    Map<String, Sweep.Axis> swept = sweep.options().getOrDefault(site.name(), Map.of());
    List<Stimulus> stimuli = new ArrayList<>();
    int opened = swept.isEmpty() ? 1 : sweep.points();
    for (int point = 0; point < opened; point++) {
      Map<String, JsonValue> overrides = new HashMap<>();
      for (Map.Entry<String, Sweep.Axis> axis : swept.entrySet()) {
        overrides.put(axis.getKey(), axis.getValue().written(point));
      }
      Optional<Stimulus> stimulus = stimulus(generator, site, overrides, timing, seed);
      if (stimulus.isEmpty()) {
        return Optional.empty();
      }
      stimuli.add(stimulus.get());
    }
    if (swept.isEmpty() && stimuli.getFirst() instanceof Stimulus.Current) {
      for (int point = 1; point < sweep.points(); point++) {
        stimulus(generator, site, Map.of(), timing, seed).ifPresent(stimuli::add);
      }
    }
    timing.ifPresent(time -> warnOfLatePulses(site, stimuli, time));
    return site.target().map(driven -> plan(site, driven, stimuli, sweep.points()));
  }

  /** Nobody asks for a pulse that cannot arrive; told once, also in a sweep. */
  private void warnOfLatePulses(InputSite site, List<Stimulus> stimuli, Timing timing) {
    double last = (timing.steps() + 0.5) * timing.stepMs();
    long late =
        stimuli.stream()
            .filter(Stimulus.Pulses.class::isInstance)
            .mapToLong(pulses ->
                Arrays.stream(((Stimulus.Pulses) pulses).times()).filter(t -> t > last).count())
            .max()
            .orElse(0);
    if (late > 0) {
      String message =
          "input \"" + site.name() + "\" has pulses after the end of the run: " + late + " of them";
      problems.accept(
          Problem.warning(
              message,
              "let the run last longer, or leave them out",
              site.spec().options().where()));
    }
  }

  private static DrivePlan plan(
      InputSite site, InputSite.Driven driven, List<Stimulus> stimuli, int points) {
    int size = driven.site().size().orElse(1);
    int[] which = new int[size * points];
    Arrays.fill(which, -1);
    for (int point = 0; point < points; point++) {
      int stimulus = stimuli.size() == 1 ? 0 : point;
      Arrays.fill(which, point * size + driven.from(), point * size + driven.to(), stimulus);
    }
    return new DrivePlan(site.name(), driven.symbol(), stimuli, which);
  }

  private <C extends Record> Optional<Stimulus> stimulus(
      StimulusGenerator<C> generator,
      InputSite site,
      Map<String, JsonValue> overrides,
      Optional<Timing> timing,
      long seed) {
    Optional<Unit> unit = site.target().map(InputSite.Driven::unit);
    Binder.Request request =
        new Binder.Request("input", site.spec().options(), OTHERS, overrides, unit);
    Optional<C> config = binder.bind(generator, request);
    if (config.isEmpty() || timing.isEmpty() || site.target().isEmpty()) {
      return Optional.empty();
    }
    InputSite.Driven driven = site.target().get();
    double step = timing.get().stepMs();
    RunTarget target =
        new RunTarget(
            site.name(),
            seed,
            driven.to() - driven.from(),
            driven.unit(),
            driven.state(),
            step,
            timing.get().steps() * step);
    return opened(generator, config.get(), target, request);
  }

  private <C extends Record> Optional<Stimulus> opened(
      StimulusGenerator<C> generator, C config, RunTarget target, Binder.Request request) {
    String what = "input \"" + generator.name() + "\"";
    try {
      return Optional.of(generator.open(config, target));
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      problems.refusal(what, message, Binder.place(message, generator.config(), request));
    } catch (RuntimeException | LinkageError e) {
      problems.error(what + " failed: " + e, "report it to its author", request.fields().where());
    }
    return Optional.empty();
  }
}
