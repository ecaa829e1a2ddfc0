package org.hillock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Window;
import org.hillock.api.model.NeuronSpec;
import org.hillock.engine.plan.DrivePlan;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RunPlan;
import org.hillock.tck.Interpreter;
import org.hillock.tck.StimulusDrive;

/** Runs one neuron of a plan through the kit's interpreter. */
final class Oracle {
  private final PopulationPlan plan;
  private final double dt;
  private final int neuron;
  private final Interpreter interpreter;

  Oracle(PopulationPlan plan, NeuronSpec spec, double dt, int neuron) {
    this.plan = plan;
    this.dt = dt;
    this.neuron = neuron;
    Map<String, Double> parameters = new HashMap<>();
    plan.parameters().forEach((name, column) -> parameters.put(name, column.at(neuron)));
    Map<String, Double> initial = new HashMap<>();
    plan.initial().forEach((name, column) -> initial.put(name, column.at(neuron)));
    interpreter =
        new Interpreter(spec, plan.integrator(), dt, parameters, initial, this::port, this::pulse);
  }

  double port(String port, long step, double fraction) {
    OptionalDouble sum = OptionalDouble.empty();
    for (DrivePlan drive : plan.drives()) {
      int which = drive.which()[neuron];
      if (drive.into().equals(port)
          && which >= 0
          && !(drive.stimuli().get(which) instanceof Stimulus.Pulses)) {
        double value = value(drive, drive.stimuli().get(which), step, fraction);
        sum = OptionalDouble.of(sum.isPresent() ? sum.getAsDouble() + value : value);
      }
    }
    return sum.orElse(0);
  }

  private double value(DrivePlan drive, Stimulus stimulus, long step, double fraction) {
    return switch (stimulus) {
      case Stimulus.Formula formula ->
          new StimulusDrive(List.of(formula), dt).within(step, fraction);
      case Stimulus.Series series -> {
        StimulusDrive values = new StimulusDrive(List.of(series), dt);
        yield values.within(step, fraction);
      }
      case Stimulus.Current current -> {
        int rank = 0;
        int driven = 0;
        for (int i = 0; i < plan.size(); i++) {
          if (drive.which()[i] == drive.which()[neuron]) {
            rank = i < neuron ? rank + 1 : rank;
            driven++;
          }
        }
        double[] start = new double[driven];
        double[] end = new double[driven];
        current.fill(new Window(step, dt), start, end);
        yield fraction == 0
            ? start[rank]
            : fraction == 1 ? end[rank] : start[rank] + fraction * (end[rank] - start[rank]);
      }
      case Stimulus.Pulses ignored -> 0;
      case Stimulus.Poisson ignored -> 0;
    };
  }

  private double pulse(String symbol, long step) {
    List<Stimulus> stimuli = new ArrayList<>();
    for (DrivePlan drive : plan.drives()) {
      if (drive.into().equals(symbol) && drive.which()[neuron] >= 0) {
        stimuli.add(drive.stimuli().get(drive.which()[neuron]));
      }
    }
    stimuli.removeIf(stimulus -> !(stimulus instanceof Stimulus.Pulses));
    return new StimulusDrive(stimuli, dt).pulse(step);
  }

  /**
   * Compares a run with the interpreter: every state at every step by its bits, and every spike.
   *
   * @param plan a run of one population
   * @param neurons which neurons are interpreted
   * @return how many spikes these neurons fired, so that a test can see that there was something to
   *     compare
   */
  static int compare(RunPlan plan, int... neurons) {
    PopulationPlan population = plan.populations().getFirst();
    CompiledRun run = Compiler.compile(plan);
    NeuronSpec spec = run.populations().getFirst().assembled();
    Simulation simulation = run.start();
    Recording recording = new Recording();
    List<Oracle> oracles = new ArrayList<>();
    for (int neuron : neurons) {
      oracles.add(new Oracle(population, spec, plan.step(), neuron));
    }
    List<List<Long>> spikes = new ArrayList<>();
    oracles.forEach(ignored -> spikes.add(new ArrayList<>()));
    for (long step = 1; step <= plan.steps(); step++) {
      simulation.advance(1, recording);
      for (int i = 0; i < oracles.size(); i++) {
        if (oracles.get(i).interpreter.advance()) {
          spikes.get(i).add(step);
        }
        oracles.get(i).compare(spec, simulation, step);
      }
    }
    for (int i = 0; i < oracles.size(); i++) {
      assertThat(recording.spikes(0, neurons[i]))
          .as("spikes of neuron " + neurons[i])
          .isEqualTo(spikes.get(i));
    }
    return spikes.stream().mapToInt(List::size).sum();
  }

  private void compare(NeuronSpec spec, Simulation simulation, long step) {
    spec.states()
        .forEach(state -> {
          double expected = interpreter.state(state.name());
          double got = simulation.state(0, state.name())[neuron];
          assertThat(Double.doubleToRawLongBits(got))
              .as(
                  "%s[%d] after step %d: %s, interpreted %s",
                  state.name(), neuron, step, got, expected)
              .isEqualTo(Double.doubleToRawLongBits(expected));
        });
  }
}
