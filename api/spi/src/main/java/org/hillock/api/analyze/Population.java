package org.hillock.api.analyze;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hillock.api.model.ClosedForm;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The population that an analyzer reads, and what theory says of it.
 *
 * <p>In a sweep the points run side by side in one population: point p holds the neurons {@code p *
 * size/points} up to the next point's first.
 *
 * @since 1.0
 */
@ProviderType
public interface Population {
  /**
   * Its name in the pipeline.
   *
   * @return the name
   */
  String name();

  /**
   * How many neurons, all points of a sweep together.
   *
   * @return at least 1
   */
  int size();

  /**
   * How many points the sweep has.
   *
   * @return at least 1; 1 without a sweep
   */
  int points();

  /**
   * What is swept.
   *
   * @return one coordinate for each swept address; empty without a sweep
   */
  List<Coordinate> coordinates();

  /**
   * The step.
   *
   * @return ms, above zero
   */
  double step();

  /**
   * How precise spike times are: the step where spikes lie on the grid, far less where they do not.
   *
   * @return ms, above zero
   */
  default double precision() {
    return step();
  }

  /**
   * How long the run lasts.
   *
   * @return ms
   */
  double duration();

  /**
   * A closed form that the model publishes.
   *
   * @param kind for instance {@link ClosedForm#FIRING_RATE}
   * @return the form, if the model has one of that kind; empty where something acts that closed
   *     forms know nothing of: a part, or an input into a state
   */
  Optional<ClosedForm> closedForm(String kind);

  /**
   * The value of a closed form for one neuron's parameters.
   *
   * @param form a form of this population's model
   * @param neuron from 0
   * @param others the symbols that are not parameters: ports and {@code t}, internal units
   * @return internal units; empty where the form does not hold
   * @throws IllegalArgumentException if a symbol of the form is neither a parameter nor given
   */
  OptionalDouble evaluate(ClosedForm form, int neuron, Map<String, Double> others);

  /**
   * The value of a parameter.
   *
   * @param name the parameter
   * @param neuron from 0
   * @return internal units; empty if there is no such parameter
   */
  OptionalDouble parameter(String name, int neuron);

  /**
   * The value of a state at time zero.
   *
   * @param name the state
   * @param neuron from 0
   * @return internal units; empty if there is no such state
   */
  OptionalDouble initial(String name, int neuron);

  /**
   * What drives a port, as far as it is known beforehand.
   *
   * @param port the port
   * @return the drive; empty if there is no such port or a part of its drive is only known step by
   *     step
   */
  Optional<Drive> drive(String port);
}
