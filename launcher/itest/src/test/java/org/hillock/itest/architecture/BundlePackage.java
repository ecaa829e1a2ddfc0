package org.hillock.itest.architecture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which bundle a package belongs to, judged by its name. */
final class BundlePackage {
  private static final Pattern BUNDLE =
      Pattern.compile(
          "org\\.hillock(\\.itest\\.broken)?\\."
              + "((models|integrators|inputs|analyzers)\\.\\w+|\\w+)");

  private BundlePackage() {}

  static String of(String packageName) {
    Matcher matcher = BUNDLE.matcher(packageName);
    return matcher.lookingAt() ? matcher.group() : packageName;
  }
}
