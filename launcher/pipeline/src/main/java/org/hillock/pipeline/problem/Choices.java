package org.hillock.pipeline.problem;

import java.util.Collection;
import java.util.stream.Collectors;
import org.hillock.api.unit.Spelling;

/**
 * Words a choice between known names.
 *
 * @since 1.0
 */
public final class Choices {
  private static final int SHOWN = 20;

  private Choices() {}

  /**
   * The known names in words.
   *
   * @param known the names
   * @return for instance {@code "adex", "lif"}; {@code none} if there are none
   */
  public static String list(Collection<String> known) {
    if (known.isEmpty()) {
      return "none";
    }
    String shown =
        known.stream()
            .sorted()
            .limit(SHOWN)
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(", "));
    return known.size() > SHOWN ? shown + " and " + (known.size() - SHOWN) + " more" : shown;
  }

  /**
   * The remedy for a name that is not known.
   *
   * @param wrong what was written
   * @param known the known names
   * @return {@code did you mean "lif"?}, or empty if nothing is near
   */
  public static String remedy(String wrong, Collection<String> known) {
    return Spelling.nearest(wrong, known).map(name -> "did you mean \"" + name + "\"?").orElse("");
  }
}
