package org.hillock.pipeline.spec;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Problems;

/**
 * Names of populations, inputs and analyzers: well-formed, and one for one thing, since addresses
 * begin with them.
 */
final class NameCheck {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");
  private static final Set<String> PLOTS = Set.of("raster", "trace", "input");

  private final Problems problems;
  private final Map<String, String> sections = new HashMap<>();

  NameCheck(Problems problems) {
    this.problems = problems;
  }

  void check(String section, JsonValue.Member member) {
    String name = member.name();
    if (!NAME.matcher(name).matches()) {
      problems.error(
          "\""
              + name
              + "\" is no name: letters from A to Z, digits, - and _, starting with a letter, at"
              + " most 64",
          "choose another name",
          member.place().location());
    }
    if (section.equals("analyzers") && PLOTS.contains(name)) {
      problems.error(
          "\"" + name + "\" is the name of a plot of its own",
          "choose another name",
          member.place().location());
    }
    String other = sections.putIfAbsent(name, section);
    if (other != null) {
      problems.error(
          "\"" + name + "\" is also a name in " + other,
          "choose another name",
          member.place().location());
    }
  }
}
