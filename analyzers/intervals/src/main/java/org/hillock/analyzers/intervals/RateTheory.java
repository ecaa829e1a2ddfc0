package org.hillock.analyzers.intervals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.hillock.api.analyze.Drive;
import org.hillock.api.analyze.Population;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.model.ClosedForm;

/** The rate that the model's closed form gives, where the input is constant during the window. */
final class RateTheory {
  private final Population population;
  private final Window window;
  private final Optional<ClosedForm> form;
  private final Map<String, Optional<Drive>> drives = new HashMap<>();

  RateTheory(Population population, Window window) {
    this.population = population;
    this.window = window;
    this.form = population.closedForm(ClosedForm.FIRING_RATE);
    form.ifPresent(f -> inputs(f).forEach(port -> drives.put(port, population.drive(port))));
  }

  String source() {
    return form.map(ClosedForm::source).orElse("");
  }

  /** 1/ms; empty if there is no closed form, it does not hold, or the input changes. */
  OptionalDouble rate(int neuron) {
    if (form.isEmpty() || window.length() <= 0) {
      return OptionalDouble.empty();
    }
    Map<String, Double> inputs = new HashMap<>();
    for (Map.Entry<String, Optional<Drive>> entry : drives.entrySet()) {
      OptionalDouble value =
          entry
              .getValue()
              .map(d -> d.constant(neuron, window.from(), window.to()))
              .orElse(OptionalDouble.empty());
      if (value.isEmpty()) {
        return OptionalDouble.empty();
      }
      inputs.put(entry.getKey(), value.getAsDouble());
    }
    return population.evaluate(form.get(), neuron, inputs);
  }

  /** The symbols that are not parameters: all of them must be inputs. */
  private Set<String> inputs(ClosedForm closedForm) {
    Set<String> symbols = new TreeSet<>(FreeSymbols.of(closedForm.value()));
    symbols.addAll(FreeSymbols.of(closedForm.holds()));
    symbols.removeIf(symbol -> population.parameter(symbol, 0).isPresent());
    return symbols;
  }
}
