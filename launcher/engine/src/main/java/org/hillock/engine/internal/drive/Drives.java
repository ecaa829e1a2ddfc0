package org.hillock.engine.internal.drive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hillock.api.Location;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Poisson;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.model.NeuronSpec;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.internal.discretize.StepGrid;
import org.hillock.engine.plan.DrivePlan;
import org.hillock.engine.plan.PopulationPlan;

/**
 * Everything that drives a population.
 *
 * @param terms for each port what its value sums up, in declared order
 * @param feeds what is written step by step
 * @param events what arrives at random, in declared order
 * @param pulses what is delivered at instants, ports before states, each in declared order
 */
public record Drives(
    Map<String, List<Term>> terms,
    List<Feed> feeds,
    List<Events> events,
    List<PulseSchedule> pulses) {
  /** Copies the collections. */
  public Drives {
    terms = Map.copyOf(terms);
    feeds = List.copyOf(feeds);
    events = List.copyOf(events);
    pulses = List.copyOf(pulses);
  }

  /**
   * Reads the drives of a plan.
   *
   * @param plan the population
   * @param spec its assembled neuron
   * @param grid the times of the run
   * @param offGrid whether samples count where they lie, and not by their mean over a step
   * @param problems receives what does not fit
   */
  public static Drives of(
      PopulationPlan plan, NeuronSpec spec, StepGrid grid, boolean offGrid, Problems problems) {
    Map<String, List<Term>> terms = new LinkedHashMap<>();
    List<Feed> feeds = new ArrayList<>();
    List<Events> events = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (DrivePlan drive : plan.drives()) {
      String name = drive.name();
      for (int i = 2; !names.add(name); i++) {
        name = drive.name() + "#" + i;
      }
      if (check(drive, plan.name(), spec, grid, problems)) {
        if (spec.port(drive.into()).isPresent()) {
          DriveReader reader = new DriveReader(drive, name, plan.size(), grid, offGrid);
          terms.computeIfAbsent(drive.into(), ignored -> new ArrayList<>()).addAll(reader.terms());
          feeds.addAll(reader.feeds());
        }
        EventReader.of(drive, name, plan.size(), grid)
            .ifPresent(reader -> {
              events.add(reader.events());
              terms.put(reader.events().rate(), reader.terms());
            });
      }
    }
    return new Drives(terms, feeds, events, pulses(plan, spec, grid));
  }

  private static List<PulseSchedule> pulses(PopulationPlan plan, NeuronSpec spec, StepGrid grid) {
    return targets(spec).stream()
        .map(target ->
            PulseSchedule.of(
                target,
                plan.drives().stream().filter(d -> d.into().equals(target)).toList(),
                plan.size(),
                grid))
        .filter(schedule -> !schedule.isEmpty())
        .toList();
  }

  private static boolean check(
      DrivePlan drive, String population, NeuronSpec spec, StepGrid grid, Problems problems) {
    int before = problems.count();
    boolean state = spec.state(drive.into()).isPresent();
    if (!state && spec.port(drive.into()).isEmpty()) {
      problems.user(
          "input \""
              + drive.name()
              + "\" drives "
              + drive.into()
              + " of \""
              + population
              + "\", but model \""
              + spec.name()
              + "\" has no such input or state",
          "it has " + known(spec));
    }
    for (Stimulus stimulus : drive.stimuli()) {
      if (stimulus instanceof Pulses pulses) {
        Arrays.stream(pulses.times())
            .filter(time -> !grid.isOn(time))
            .findFirst()
            .ifPresent(time -> offGrid(drive, time, grid, problems));
      } else if (stimulus instanceof Poisson poisson) {
        checkSymbols(drive, poisson.rate(), problems);
      } else if (state) {
        problems.user(
            "input \""
                + drive.name()
                + "\" drives the state "
                + drive.into()
                + " of \""
                + population
                + "\" with something else than pulses or events",
            "a state takes pulses and events only; a current goes into an input of the model");
        return false;
      } else if (stimulus instanceof Formula formula) {
        checkSymbols(drive, formula, problems);
      }
    }
    return problems.count() == before;
  }

  private static void checkSymbols(DrivePlan drive, Formula formula, Problems problems) {
    Set<String> unknown = new TreeSet<>(FreeSymbols.of(formula.value()));
    unknown.removeAll(List.of("t", "dt", "pi"));
    formula.constants().forEach(constant -> unknown.remove(constant.name()));
    if (!unknown.isEmpty()) {
      String message =
          "the formula "
              + formula.value()
              + " of input \""
              + drive.name()
              + "\" uses "
              + unknown
              + ", which nothing declares";
      problems.plugin(message, Location.NOWHERE);
    }
  }

  private static String known(NeuronSpec spec) {
    List<String> names = new ArrayList<>();
    spec.ports().forEach(port -> names.add(port.name()));
    spec.states().forEach(state -> names.add(state.name()));
    return String.join(", ", names);
  }

  private static void offGrid(DrivePlan drive, double time, StepGrid grid, Problems problems) {
    problems.user(
        "input \""
            + drive.name()
            + "\" has a pulse at "
            + StepGrid.text(time)
            + " ms, which lies between steps of "
            + StepGrid.text(grid.dt())
            + " ms",
        "take " + grid.nearest(time) + ", or a step of " + grid.dividing(time));
  }

  /** The ports and states at which something arrives, ports first. */
  public List<String> jumps(NeuronSpec spec) {
    Set<String> targets = new HashSet<>();
    pulses.forEach(pulse -> targets.add(pulse.target()));
    events.forEach(event -> targets.add(event.target()));
    return targets(spec).stream().filter(targets::contains).toList();
  }

  private static Set<String> targets(NeuronSpec spec) {
    Set<String> targets = new LinkedHashSet<>();
    spec.ports().forEach(port -> targets.add(port.name()));
    spec.states().forEach(state -> targets.add(state.name()));
    return targets;
  }

  /** The scalars that are written step by step. */
  public List<String> scalars() {
    return slots(false);
  }

  /** The columns that are written step by step. */
  public List<String> columns() {
    return slots(true);
  }

  private List<String> slots(boolean perNeuron) {
    List<String> slots = new ArrayList<>();
    terms.values().stream()
        .flatMap(List::stream)
        .forEach(term -> {
          if (term instanceof Term.Sampled sampled && sampled.perNeuron() == perNeuron) {
            slots.add(SampledFeed.start(sampled.name()));
            slots.add(SampledFeed.end(sampled.name()));
          }
        });
    pulses.stream()
        .filter(schedule -> schedule.shared() != perNeuron)
        .forEach(schedule -> slots.add(schedule.slot()));
    return slots;
  }

  /** Whether a step can be made again: no drive is known only as it is computed. */
  public boolean isReplayable() {
    return feeds.stream()
        .filter(SampledFeed.class::isInstance)
        .map(SampledFeed.class::cast)
        .flatMap(feed -> feed.sources().stream())
        .noneMatch(source -> source.stimulus() instanceof Stimulus.Current);
  }
}
