package org.hillock.pipeline.spec;

import java.util.List;
import java.util.Optional;
import org.hillock.api.Location;

/**
 * A population.
 *
 * @param name its name
 * @param model what its neurons are; empty if the file gives none, which is reported
 * @param size how many neurons; 1 if the file does not say; empty if it cannot be read, which is
 *     reported
 * @param integrator its integrator's name; empty to let Hillock choose
 * @param parameters values of the model's parameters
 * @param initial values of the model's states at time zero
 * @param where its place
 * @since 1.0
 */
public record PopulationSpec(
    String name,
    Optional<ModelSpec> model,
    Optional<Integer> size,
    Optional<Located<String>> integrator,
    List<Setting> parameters,
    List<Setting> initial,
    Location.InPipeline where) {
  /** Copies the lists. */
  public PopulationSpec {
    parameters = List.copyOf(parameters);
    initial = List.copyOf(initial);
  }
}
