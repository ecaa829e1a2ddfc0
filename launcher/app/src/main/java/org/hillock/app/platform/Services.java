package org.hillock.app.platform;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** Asks the framework without meeting its nulls. */
final class Services {
  private Services() {}

  /** What a bundle has registered. */
  static List<ServiceReference<?>> of(Bundle bundle) {
    return Optional.ofNullable(bundle.getRegisteredServices()).map(List::of).orElse(List.of());
  }

  /** A property of a service, if it is there and of that type. */
  static <T> Optional<T> property(ServiceReference<?> reference, String key, Class<T> type) {
    return Optional.ofNullable(reference.getProperty(key)).filter(type::isInstance).map(type::cast);
  }

  /** The component that a service is an instance of. */
  static String component(ServiceReference<?> reference) {
    return property(reference, "component.name", String.class).orElse("without a name");
  }
}
