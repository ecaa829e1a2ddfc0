package org.hillock.analyzers.gain;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.hillock.api.analyze.Coordinate;
import org.hillock.api.analyze.Drive;
import org.hillock.api.analyze.Measure.Prediction;
import org.hillock.api.analyze.Population;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.model.ClosedForm;

/** Where theory expects the onset, if what is swept is the whole input current. */
final class Rheobase {
  private final Population population;

  Rheobase(Population population) {
    this.population = population;
  }

  Optional<Prediction> at(int point) {
    Coordinate coordinate = population.coordinates().getFirst();
    Optional<ClosedForm> form = population.closedForm(ClosedForm.RHEOBASE);
    if (form.isEmpty()
        || !coordinate.unit().accepts(form.get().unit())
        || !sweepsTheInput(coordinate)) {
      return Optional.empty();
    }
    OptionalDouble value = population.evaluate(form.get(), neuron(point), Map.of());
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Prediction(
                coordinate.unit().fromInternal(value.getAsDouble()), form.get().source()));
  }

  /**
   * Whether at each point the input of the rate's closed form is what is swept, and nothing else
   * drives it.
   */
  private boolean sweepsTheInput(Coordinate coordinate) {
    Set<String> inputs = new TreeSet<>();
    population
        .closedForm(ClosedForm.FIRING_RATE)
        .ifPresent(form -> inputs.addAll(FreeSymbols.of(form.value())));
    inputs.removeIf(symbol -> population.parameter(symbol, 0).isPresent());
    Optional<Drive> drive =
        inputs.size() == 1 ? population.drive(inputs.iterator().next()) : Optional.empty();
    if (drive.isEmpty()) {
      return false;
    }
    for (int point = 0; point < population.points(); point++) {
      double swept = coordinate.unit().toInternal(coordinate.values()[point]);
      double driven = drive.get().at(neuron(point), population.duration() / 2);
      if (!(Math.abs(driven - swept) <= 1e-9 * Math.max(1e-9, Math.abs(swept)))) {
        return false;
      }
    }
    return true;
  }

  private int neuron(int point) {
    return point * (population.size() / population.points());
  }
}
