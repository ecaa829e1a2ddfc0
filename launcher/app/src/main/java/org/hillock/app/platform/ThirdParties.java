package org.hillock.app.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.hillock.api.Problem;
import org.hillock.app.staging.internal.BundleHeaders;
import org.hillock.app.staging.internal.StagedJar;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

/**
 * Installs and starts staged jars, each by itself: what fails is uninstalled and named, the others
 * go on.
 */
final class ThirdParties {
  private static final String REBUILD =
      "annotate the extension with @Component and build as examples/third-party-model does";

  private final BundleContext context;
  private final Patience patience;
  private final List<Problem> problems;
  private final Map<Bundle, StagedJar> running = new LinkedHashMap<>();

  ThirdParties(Framework framework, Patience patience, List<Problem> problems) {
    this.context = framework.getBundleContext();
    this.patience = patience;
    this.problems = problems;
  }

  /** Installs all before it starts the first, because one may need a package of another. */
  void start(List<StagedJar> jars) {
    Map<Bundle, StagedJar> installed = new LinkedHashMap<>();
    for (StagedJar jar : jars) {
      try {
        installed.put(context.installBundle(ShippedBundles.location(jar.stored())), jar);
      } catch (BundleException | RuntimeException e) {
        problems.add(refusal(jar, "it cannot be installed: " + words(e), ""));
      }
    }
    List<Problem> missing = new ArrayList<>();
    installed.forEach(
        (bundle, jar) -> missing.addAll(MissingRequirements.of(bundle, context.getBundles(), jar)));
    problems.addAll(missing);
    installed.forEach((bundle, jar) -> start(bundle, jar, missing));
  }

  /**
   * Reports bundles that run and do not do what they should; asked after all of them have started.
   */
  void reportSilent() {
    running.forEach(this::reportSilent);
  }

  private void reportSilent(Bundle bundle, StagedJar jar) {
    problems.addAll(ComponentFailures.unsatisfied(context, bundle));
    BundleHeaders says = jar.headers();
    if (says.components() && !ComponentFailures.known(context, bundle)) {
      problems.add(refusal(jar, "the components that its manifest names cannot be read", REBUILD));
    }
    if (!says.components() && !says.exports() && Services.of(bundle).isEmpty()) {
      // The usual reason is a build that did not see the annotations.
      problems.add(
          Problem.warning("offers nothing: it registers no extension", REBUILD, jar.where()));
    }
  }

  private void start(Bundle bundle, StagedJar jar, List<Problem> missing) {
    if (jar.headers().fragment()) {
      return; // part of its host
    }
    try {
      patience.call(() -> started(bundle));
      running.put(bundle, jar);
    } catch (TimeoutException e) {
      problems.add(refusal(jar, "it has not started within " + patience.words(), ""));
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      if (missing.stream().noneMatch(problem -> problem.where().equals(jar.where()))) {
        problems.add(refusal(jar, "it does not start: " + words(e), ""));
      }
      uninstall(bundle);
    }
  }

  private static Bundle started(Bundle bundle) throws BundleException {
    bundle.start(Bundle.START_TRANSIENT);
    return bundle;
  }

  private static void uninstall(Bundle bundle) {
    try {
      bundle.uninstall();
    } catch (BundleException e) {
      throw Frameworks.failed(
          "cannot uninstall " + bundle.getSymbolicName() + ": " + e.getMessage(), e);
    }
  }

  private static Problem refusal(StagedJar jar, String message, String remedy) {
    return Problem.error("not loaded: " + message, remedy, jar.where());
  }

  private static String words(Throwable failure) {
    Throwable cause =
        failure instanceof BundleException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return cause.getClass() == BundleException.class
        ? String.valueOf(cause.getMessage())
        : cause.toString();
  }
}
