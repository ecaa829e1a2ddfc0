package org.hillock.analyzers.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.hillock.api.analyze.Drive;
import org.hillock.api.analyze.Population;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.model.ClosedForm;

/**
 * What a linear membrane does without spikes: {@code rest + (v0 - rest) decay(t) + sum q_k kappa(t
 * - t_k) + integral of kappa(t - s) I(s) ds} (Neuronal Dynamics, section 1.3).
 */
final class LinearTheory {
  private static final GaussLegendre RULE = GaussLegendre.of(8);
  private static final int MOST_PANELS = 10_000;

  private final Population population;
  private final int neuron;
  private final double initial;
  private final String port;
  private final Drive drive;
  private final ClosedForm steady;
  private final ClosedForm decay;
  private final ClosedForm kernel;

  private LinearTheory(
      Population population,
      int neuron,
      double initial,
      String port,
      ClosedForm steady,
      ClosedForm decay,
      ClosedForm kernel) {
    this.population = population;
    this.neuron = neuron;
    this.initial = initial;
    this.port = port;
    this.steady = steady;
    this.decay = decay;
    this.kernel = kernel;
    this.drive =
        population
            .drive(port)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "what drives "
                        + port
                        + " is only known step by step, so there is no closed form to compare"
                        + " with"));
  }

  /**
   * The theory of one neuron.
   *
   * @throws IllegalArgumentException if the model publishes too little, or its input is not known
   *     beforehand
   */
  static LinearTheory of(Population population, int neuron, double initial) {
    ClosedForm steady = form(population, ClosedForm.STEADY_POTENTIAL);
    ClosedForm decay = form(population, ClosedForm.FREE_DECAY);
    ClosedForm kernel = form(population, ClosedForm.IMPULSE_RESPONSE);
    Set<String> ports = new TreeSet<>(FreeSymbols.of(steady.value()));
    ports.removeIf(symbol -> population.parameter(symbol, neuron).isPresent());
    if (ports.size() != 1) {
      throw new IllegalArgumentException(
          "the steady potential must depend on one input, but it depends on " + ports);
    }
    LinearTheory theory =
        new LinearTheory(
            population, neuron, initial, ports.iterator().next(), steady, decay, kernel);
    if (Double.isNaN(theory.rest())) {
      throw new IllegalArgumentException(
          "neuron "
              + neuron
              + " of "
              + population.name()
              + " has no steady potential without input, so there is nothing to start from");
    }
    return theory;
  }

  private static ClosedForm form(Population population, String kind) {
    return population
        .closedForm(kind)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the model of "
                    + population.name()
                    + " has no closed form \""
                    + kind
                    + "\" to compare with"));
  }

  Drive drive() {
    return drive;
  }

  int neuron() {
    return neuron;
  }

  String source() {
    return kernel.source();
  }

  /** The impulse response, mV/pC. */
  double kernel(double after) {
    return value(kernel, Map.of("t", after));
  }

  /**
   * The greatest deflection that a unit current can cause within the run, MOhm: the integral of the
   * kernel's magnitude. The steady potential would not do, for a unit current may make the neuron
   * fire, and then there is none.
   */
  double resistance() {
    double duration = population.duration();
    int panels = (int) Math.clamp(Math.ceil(duration), 1, MOST_PANELS);
    double sum = 0;
    for (int i = 0; i < panels; i++) {
      for (int k = 0; k < RULE.nodes().length; k++) {
        double time = (i + (1 + RULE.nodes()[k]) / 2) * duration / panels;
        sum += RULE.weights()[k] * Math.abs(kernel(time));
      }
    }
    return sum * duration / (2 * panels);
  }

  private double rest() {
    return value(steady, Map.of(port, 0.0));
  }

  /**
   * The potential without the integral over the input: rest, what is left of the start, and pulses.
   */
  double withoutDensity(double time) {
    double rest = rest();
    double sum = rest + (initial - rest) * value(decay, Map.of("t", time));
    double[] times = drive.pulseTimes(neuron);
    double[] amounts = drive.pulseAmounts(neuron);
    for (int k = 0; k < times.length; k++) {
      // A sample at a pulse's time is taken after it; grid times are products, so equal ones may
      // differ by a rounding.
      double after = time - times[k];
      sum += after >= -1e-9 * Math.max(1, time) ? amounts[k] * kernel(Math.max(0, after)) : 0;
    }
    return sum;
  }

  /** Where the input is not smooth, within the run. */
  List<Double> breakpoints() {
    List<Double> inside = new ArrayList<>();
    for (double time : drive.breakpoints(neuron)) {
      if (time > 0 && time < population.duration()) {
        inside.add(time);
      }
    }
    return inside;
  }

  private double value(ClosedForm form, Map<String, Double> others) {
    OptionalDouble value = population.evaluate(form, neuron, new HashMap<>(others));
    return value.orElse(Double.NaN);
  }
}
