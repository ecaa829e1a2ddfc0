package org.hillock.pipeline.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hillock.api.Named;

/** A catalog of extensions that were made by hand. */
final class FixedCatalog implements Catalog {
  private final List<Named> extensions;

  FixedCatalog(List<Named> extensions) {
    this.extensions = List.copyOf(extensions);
  }

  @Override
  public <T extends Named> List<Entry<T>> all(Class<T> kind) {
    TreeMap<String, Entry<T>> byName = new TreeMap<>(Comparator.naturalOrder());
    for (Named extension : extensions) {
      if (kind.isInstance(extension)) {
        byName.putIfAbsent(
            extension.name(), new Entry<>(kind.cast(extension), provider(extension)));
      }
    }
    return List.copyOf(byName.values());
  }

  private static Provider provider(Named extension) {
    Package home = extension.getClass().getPackage();
    return new Provider(
        home.getName(), Optional.ofNullable(home.getImplementationVersion()).orElse(""), "");
  }
}
