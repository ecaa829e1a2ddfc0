package org.hillock.app.platform;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.resource.Capability;
import org.osgi.resource.Requirement;

/**
 * A need that is not met, in words: {@code needs org.hillock.api 2.x, this is 1.0.0}.
 *
 * @param message what is wrong
 * @param remedy what would help
 */
record RequirementWords(String message, String remedy) {
  private static final Pattern PACKAGE = Pattern.compile("\\(osgi\\.wiring\\.package=([^)]*)\\)");
  private static final String API = "org.hillock.api";

  /** Puts a need into words. */
  static RequirementWords of(Requirement need, List<? extends Capability> offers) {
    String filter = need.getDirectives().getOrDefault("filter", "");
    return switch (need.getNamespace()) {
      case PackageNamespace.PACKAGE_NAMESPACE -> packageWords(filter, offers);
      case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE -> javaWords(filter);
      default -> other(need.getNamespace(), filter);
    };
  }

  private static RequirementWords packageWords(String filter, List<? extends Capability> offers) {
    Matcher matcher = PACKAGE.matcher(filter);
    String name = matcher.find() ? matcher.group(1) : filter;
    String wanted = (name + " " + VersionRangeWords.of(filter)).strip();
    Optional<Version> there = offered(name, offers);
    if (name.equals(API) || name.startsWith(API + ".")) {
      return api(wanted, filter, there);
    }
    if (name.startsWith("org.hillock.") && there.isEmpty()) {
      return new RequirementWords(
          "needs " + name + ", which no plug-in can see",
          "use org.hillock.api and your own packages alone");
    }
    String found =
        there
            .map(version -> ", but only version " + version + " is there")
            .orElse(", which nobody offers");
    return new RequirementWords(
        "needs the package " + wanted + found,
        "put the library into the plug-in's jar, or its bundle beside the plug-in");
  }

  private static RequirementWords api(String wanted, String filter, Optional<Version> there) {
    if (there.isEmpty()) {
      return new RequirementWords(
          "needs " + wanted + ", which this Hillock does not have", "get a newer Hillock");
    }
    boolean tooNew = VersionRangeWords.least(filter).compareTo(there.get()) > 0;
    String remedy =
        tooNew ? "get a newer Hillock" : "get a newer version of the plug-in, or build it again";
    return new RequirementWords("needs " + wanted + ", this is " + there.get(), remedy);
  }

  private static RequirementWords javaWords(String filter) {
    String wanted =
        VersionRangeWords.least(filter).equals(Version.emptyVersion) ? filter : javaVersion(filter);
    int feature = Runtime.version().feature();
    return new RequirementWords(
        "needs Java " + wanted + ", this is " + feature, "run Hillock with a newer JDK");
  }

  private static String javaVersion(String filter) {
    Version least = VersionRangeWords.least(filter);
    return least.getMajor() == 1 ? "1." + least.getMinor() : String.valueOf(least.getMajor());
  }

  private static RequirementWords other(String namespace, String filter) {
    return new RequirementWords(
        "needs something that nobody offers: " + namespace + " " + filter,
        "put the bundle that offers it beside it");
  }

  private static Optional<Version> offered(String name, List<? extends Capability> offers) {
    return offers.stream()
        .map(Capability::getAttributes)
        .filter(
            attributes -> Objects.equals(attributes.get(PackageNamespace.PACKAGE_NAMESPACE), name))
        .flatMap(attributes -> Optional.ofNullable(attributes.get("version")).stream())
        .map(version -> Version.parseVersion(version.toString()))
        .max(Version::compareTo);
  }
}
