package org.hillock.app.platform;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hillock.api.Problem;
import org.hillock.app.staging.internal.StagedJar;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * What a bundle needs and nobody offers. The framework says it too, in its own language and one at
 * a time.
 */
final class MissingRequirements {
  private static final String RESOLUTION = "resolution";

  private MissingRequirements() {}

  /** One problem for each need of a plug-in that no installed bundle meets. */
  static List<Problem> of(Bundle bundle, Bundle[] installed, StagedJar jar) {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    return revision.getDeclaredRequirements(null).stream()
        .filter(MissingRequirements::mandatory)
        .filter(need -> offers(installed, need.getNamespace()).noneMatch(need::matches))
        .map(need -> RequirementWords.of(need, offers(installed, need.getNamespace()).toList()))
        .map(words -> Problem.error("not loaded: " + words.message(), words.remedy(), jar.where()))
        .distinct()
        .toList();
  }

  private static boolean mandatory(BundleRequirement need) {
    String resolution = need.getDirectives().getOrDefault(RESOLUTION, "mandatory");
    boolean whenResolving =
        need.getDirectives().getOrDefault("effective", "resolve").equals("resolve");
    return resolution.equals("mandatory") && whenResolving;
  }

  private static Stream<BundleCapability> offers(Bundle[] installed, String namespace) {
    return Arrays.stream(installed)
        .map(bundle -> bundle.adapt(BundleRevision.class))
        .flatMap(revision -> revision.getDeclaredCapabilities(namespace).stream());
  }
}
