package org.hillock.pipeline.spec;

import java.util.List;
import java.util.Optional;
import org.hillock.api.Location;
import org.hillock.pipeline.json.JsonValue;

/**
 * What the neurons of a population are: a base and the parts that join it.
 *
 * @param base the base; empty if it cannot be read, which is reported
 * @param parts in the order of the file
 * @param where its place
 * @since 1.0
 */
public record ModelSpec(Optional<Base> base, List<PartUse> parts, Location.InPipeline where) {
  /** Copies the list. */
  public ModelSpec {
    parts = List.copyOf(parts);
  }

  /** A model without parts. */
  public sealed interface Base {
    /**
     * Its place.
     *
     * @return the location
     */
    Location.InPipeline where();
  }

  /**
   * A model that is installed.
   *
   * @param name its name
   * @param where its place
   */
  public record Installed(String name, Location.InPipeline where) implements Base {}

  /**
   * A model that the file itself describes.
   *
   * @param fields the description
   */
  public record Inline(JsonValue.Obj fields) implements Base {
    @Override
    public Location.InPipeline where() {
      return fields.where();
    }
  }

  /**
   * A part of the neurons.
   *
   * @param part the part's name
   * @param as the name under which it joins
   * @param parameters values of its parameters
   * @param initial values of its states at time zero
   */
  public record PartUse(
      Located<String> part, Located<String> as, List<Setting> parameters, List<Setting> initial) {
    /** Copies the lists. */
    public PartUse {
      parameters = List.copyOf(parameters);
      initial = List.copyOf(initial);
    }
  }
}
