package org.hillock.pipeline.result;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives files of one folder distinct names that every system accepts. */
final class FileNames {
  private static final int LONGEST = 100;

  private final Set<String> taken = new HashSet<>();

  /** Joins the parts with hyphens. */
  String next(String ending, String... parts) {
    String joined =
        String.join("-", parts)
            .replaceAll("[^\\p{L}\\p{N}._]+", "-")
            .replaceAll("^[-.]+|[-.]+$", "");
    String stem =
        joined.isEmpty() ? "data" : joined.substring(0, Math.min(LONGEST, joined.length()));
    String name = stem + ending;
    // Names that differ in case only are one file on some systems.
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = stem + "-" + i + ending;
    }
    return name;
  }
}
