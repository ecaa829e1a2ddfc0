package org.hillock.pipeline.catalog;

import java.util.List;
import java.util.Optional;
import org.hillock.api.Named;

/**
 * All installed extensions, by kind and name.
 *
 * @since 1.0
 */
public interface Catalog {
  /**
   * The extensions of one kind. Of several with one name only the chosen one is listed.
   *
   * @param kind a service interface, for instance {@code NeuronModel.class}
   * @param <T> the kind
   * @return the extensions, by name
   */
  <T extends Named> List<Entry<T>> all(Class<T> kind);

  /**
   * Finds an extension.
   *
   * @param kind a service interface
   * @param name its name
   * @param <T> the kind
   * @return the extension, if it is installed
   */
  default <T extends Named> Optional<Entry<T>> find(Class<T> kind, String name) {
    return all(kind).stream().filter(entry -> entry.extension().name().equals(name)).findFirst();
  }

  /**
   * A catalog of extensions that are at hand, for tests and for embedding. Of several with one name
   * the first is chosen.
   *
   * @param extensions extensions of any kinds
   * @return the catalog
   */
  static Catalog of(Named... extensions) {
    return new FixedCatalog(List.of(extensions));
  }
}
