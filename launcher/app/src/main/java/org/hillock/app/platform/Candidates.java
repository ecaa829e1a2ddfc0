package org.hillock.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.hillock.api.Location;
import org.hillock.api.Named;
import org.hillock.api.Problem;
import org.hillock.app.staging.internal.Sha256;
import org.hillock.pipeline.catalog.Provider;
import org.hillock.pipeline.result.Installation;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;

/**
 * Turns services into extensions: makes each, asks for its name, and reports the ones that fail at
 * that.
 */
final class Candidates {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final String MEND = "its author has to mend it";

  private final BundleContext context;
  private final Patience patience;
  private final List<Problem> problems;
  private final Map<Bundle, Provider> providers = new HashMap<>();

  Candidates(BundleContext context, Patience patience, List<Problem> problems) {
    this.context = context;
    this.patience = patience;
    this.problems = problems;
  }

  /** The working extensions of a kind, in no particular order. */
  List<Candidate> of(Kind kind) {
    List<Candidate> candidates = new ArrayList<>();
    for (ServiceReference<? extends Named> reference : references(kind.type())) {
      answer(kind, reference)
          .flatMap(answer -> candidate(kind, reference, answer))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  /**
   * What an extension says of itself. It is the first time that its code runs.
   *
   * @param extension itself, made by the call
   * @param name its name
   */
  private record Answer(Named extension, String name) {}

  private Optional<Answer> answer(Kind kind, ServiceReference<? extends Named> reference) {
    try {
      Optional<Answer> answer = patience.call(() -> ask(reference));
      if (answer.isEmpty()) {
        String reason = ComponentFailures.thrown(context, reference).orElse("no reason is known");
        report(kind, reference, "it fails when it is made: " + reason, MEND);
      }
      return answer;
    } catch (TimeoutException e) {
      report(kind, reference, "it has not said its name within " + patience.words(), MEND);
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      report(kind, reference, "it fails when it is asked for its name: " + e, MEND);
    }
    return Optional.empty();
  }

  /**
   * Asks also for what is not needed yet, so that it fails here and not in the middle of a list.
   */
  private Optional<Answer> ask(ServiceReference<? extends Named> reference) {
    return Optional.ofNullable((Named) context.getService(reference))
        .map(extension -> {
          Objects.requireNonNull(extension.about(), "about() gives null");
          return new Answer(extension, String.valueOf(extension.name()));
        });
  }

  private <T extends Named> List<ServiceReference<T>> references(Class<T> type) {
    try {
      return List.copyOf(context.getServiceReferences(type, null));
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("there is no filter", e);
    }
  }

  private Optional<Candidate> candidate(Kind kind, ServiceReference<?> reference, Answer answer) {
    if (!NAME.matcher(answer.name()).matches()) {
      String remedy =
          "names are like \"my-model\": lower-case letters, digits and hyphens, at most 64";
      report(kind, reference, "its name is \"" + answer.name() + "\"", remedy);
      return Optional.empty();
    }
    int ranking = Services.property(reference, Constants.SERVICE_RANKING, Integer.class).orElse(0);
    Provider provider = provider(reference);
    Version version = Version.parseVersion(provider.version());
    return Optional.of(
        new Candidate(answer.name(), answer.extension(), provider, version, ranking));
  }

  private void report(Kind kind, ServiceReference<?> reference, String message, String remedy) {
    Provider provider = provider(reference);
    String component = Services.component(reference);
    problems.add(
        Problem.error(
            "not loaded: " + message,
            remedy,
            new Location.InPlugin(
                kind.singular(), component, provider.bundle(), provider.version())));
  }

  private Provider provider(ServiceReference<?> reference) {
    return providers.computeIfAbsent(reference.getBundle(), Candidates::provider);
  }

  private static Provider provider(Bundle bundle) {
    if (bundle.getBundleId() == Constants.SYSTEM_BUNDLE_ID) {
      return Installation.provider();
    }
    Path jar = Path.of(URI.create(bundle.getLocation().substring("reference:".length())));
    try {
      return new Provider(bundle.getSymbolicName(), bundle.getVersion().toString(), Sha256.of(jar));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + jar, e);
    }
  }
}
