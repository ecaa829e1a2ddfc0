package org.hillock.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hillock.api.Location;
import org.hillock.api.Named;
import org.hillock.api.Problem;
import org.hillock.app.staging.internal.Sha256;
import org.hillock.pipeline.Provider;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Turns services into extensions: makes each, asks for its name, and reports the ones that fail at
 * that.
 */
final class Candidates {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private final BundleContext context;
  private final List<Problem> problems;
  private final Map<Bundle, Provider> providers = new HashMap<>();

  Candidates(BundleContext context, List<Problem> problems) {
    this.context = context;
    this.problems = problems;
  }

  /** The working extensions of a kind, in no particular order. */
  List<Candidate> of(Kind kind) {
    List<Candidate> candidates = new ArrayList<>();
    for (ServiceReference<? extends Named> reference : references(kind.type())) {
      try {
        candidate(kind, reference).ifPresent(candidates::add);
      } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
        String remedy = "its author has to mend it; the message is the plug-in's own";
        report(kind, reference, "not loaded: it fails when it is asked for its name: " + e, remedy);
      }
    }
    return candidates;
  }

  private <T extends Named> List<ServiceReference<T>> references(Class<T> type) {
    try {
      return List.copyOf(context.getServiceReferences(type, null));
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("there is no filter", e);
    }
  }

  private Optional<Candidate> candidate(Kind kind, ServiceReference<? extends Named> reference) {
    Named extension = context.getService(reference);
    if (extension == null) {
      String reason =
          ComponentFailures.thrown(context, reference.getBundle(), component(reference))
              .orElse("no reason");
      report(
          kind,
          reference,
          "not loaded: it fails when it is made: " + reason,
          "its author has to mend it");
      return Optional.empty();
    }
    String name = extension.name();
    if (name == null || !NAME.matcher(name).matches()) {
      String remedy =
          "names are like \"my-model\": lower-case letters, digits and hyphens, at most 64";
      report(kind, reference, "not loaded: its name is \"" + name + "\"", remedy);
      return Optional.empty();
    }
    int ranking = Services.property(reference, Constants.SERVICE_RANKING, Integer.class).orElse(0);
    Bundle bundle = reference.getBundle();
    Provider provider = providers.computeIfAbsent(bundle, Candidates::provider);
    return Optional.of(new Candidate(name, extension, provider, bundle.getVersion(), ranking));
  }

  private void report(Kind kind, ServiceReference<?> reference, String message, String remedy) {
    Bundle bundle = reference.getBundle();
    String version = bundle.getVersion().toString();
    problems.add(
        Problem.error(
            message,
            remedy,
            new Location.InPlugin(
                kind.singular(), component(reference), bundle.getSymbolicName(), version)));
  }

  private static String component(ServiceReference<?> reference) {
    return Services.property(reference, "component.name", String.class).orElse("without a name");
  }

  private static Provider provider(Bundle bundle) {
    Path jar = Path.of(URI.create(bundle.getLocation().substring("reference:".length())));
    try {
      return new Provider(bundle.getSymbolicName(), bundle.getVersion().toString(), Sha256.of(jar));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + jar, e);
    }
  }
}
