package org.hillock.app.platform;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Version;

/**
 * The versions that a filter like {@code (&(version>=2.0.0)(!(version>=3.0.0)))} lets through, in
 * words.
 */
final class VersionRangeWords {
  private static final Pattern LEAST =
      Pattern.compile("(?<!!\\()(?<=\\()version(?:>=|=)([0-9][^)]*)\\)");
  private static final Pattern BELOW = Pattern.compile("\\(!\\(version>=([0-9][^)]*)\\)\\)");

  private VersionRangeWords() {}

  /** For instance {@code "2.x"} or {@code "1.4.0 or later"}; empty if every version will do. */
  static String of(String filter) {
    Version least = least(filter);
    Optional<Version> below = find(BELOW, filter);
    if (below.isEmpty()) {
      return least.equals(Version.emptyVersion) ? "" : least + " or later";
    }
    boolean wholeMajor = below.get().equals(new Version(least.getMajor() + 1, 0, 0));
    if (wholeMajor && least.equals(new Version(least.getMajor(), 0, 0))) {
      return least.getMajor() + ".x";
    }
    boolean wholeMinor = below.get().equals(new Version(least.getMajor(), least.getMinor() + 1, 0));
    if (wholeMinor && least.getMicro() == 0) {
      return least.getMajor() + "." + least.getMinor() + ".x";
    }
    return "from " + least + " to below " + below.get();
  }

  /** The least version that passes; 0.0.0 if there is none. */
  static Version least(String filter) {
    return find(LEAST, filter).orElse(Version.emptyVersion);
  }

  private static Optional<Version> find(Pattern pattern, String filter) {
    Matcher matcher = pattern.matcher(filter);
    return matcher.find() ? Optional.of(Version.parseVersion(matcher.group(1))) : Optional.empty();
  }
}
