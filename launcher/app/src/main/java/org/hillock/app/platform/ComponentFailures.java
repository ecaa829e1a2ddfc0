package org.hillock.app.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Why components did not come to life, in words. */
final class ComponentFailures {
  private ComponentFailures() {}

  /** What a component threw when it was made, in one line; empty if it threw nothing. */
  static Optional<String> thrown(BundleContext context, ServiceReference<?> reference) {
    String component = Services.component(reference);
    return configurations(context, reference.getBundle()).stream()
        .filter(configuration -> configuration.description.name.equals(component))
        .flatMap(configuration -> Optional.ofNullable(configuration.failure).stream())
        .map(ComponentFailures::cause)
        .findFirst();
  }

  /** Whether there are components at all, whatever the manifest says. */
  static boolean known(BundleContext context, Bundle bundle) {
    return !configurations(context, bundle).isEmpty();
  }

  /** The components of a bundle that wait for a service that is not there. */
  static List<Problem> unsatisfied(BundleContext context, Bundle bundle) {
    return configurations(context, bundle).stream()
        .filter(
            configuration -> configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE)
        .map(configuration -> problem(bundle, configuration))
        .toList();
  }

  /** The first cause in a stack trace: the outer ones are only how reflection wraps it. */
  private static String cause(String trace) {
    String mark = "Caused by: ";
    return trace
        .lines()
        .filter(line -> line.startsWith(mark))
        .reduce((first, second) -> second)
        .map(line -> line.substring(mark.length()))
        .orElse(trace.lines().findFirst().orElse(trace));
  }

  private static Problem problem(Bundle bundle, ComponentConfigurationDTO configuration) {
    String wanted =
        Arrays.stream(configuration.unsatisfiedReferences)
            .flatMap(unsatisfied ->
                Arrays.stream(configuration.description.references)
                    .filter(reference -> Objects.equals(reference.name, unsatisfied.name))
                    .map(reference -> reference.interfaceName))
            .distinct()
            .collect(Collectors.joining(", "));
    return Problem.error(
        "not loaded: it waits for a service that nobody offers: " + wanted,
        "install the bundle that offers it",
        new Location.InPlugin(
            "component",
            configuration.description.name,
            bundle.getSymbolicName(),
            bundle.getVersion().toString()));
  }

  private static List<ComponentConfigurationDTO> configurations(
      BundleContext context, Bundle bundle) {
    ServiceReference<ServiceComponentRuntime> reference =
        context.getServiceReference(ServiceComponentRuntime.class);
    if (reference == null) {
      return List.of();
    }
    ServiceComponentRuntime runtime = context.getService(reference);
    List<ComponentConfigurationDTO> configurations = new ArrayList<>();
    for (ComponentDescriptionDTO description : runtime.getComponentDescriptionDTOs(bundle)) {
      configurations.addAll(runtime.getComponentConfigurationDTOs(description));
    }
    return configurations;
  }
}
