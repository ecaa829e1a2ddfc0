package org.hillock.api;

/** Lays a problem out for people. */
final class ProblemText {
  private ProblemText() {}

  static String of(Problem problem) {
    String sentence =
        problem.remedy().isEmpty()
            ? problem.message()
            : problem.message() + " — " + problem.remedy();
    return switch (problem.where()) {
      case Location.Nowhere ignored -> sentence;
      case Location.InPipeline p -> pipeline(p) + sentence;
      case Location.InEquation e -> equation(e, sentence);
      case Location.InPlugin p -> plugin(p) + ": " + sentence;
      case Location.AtStep s -> step(s) + ": " + sentence;
    };
  }

  private static String pipeline(Location.InPipeline p) {
    String file = p.file().isEmpty() ? "" : p.file() + ":";
    return file
        + p.line()
        + ":"
        + p.column()
        + ": "
        + (p.pointer().isEmpty() ? "" : p.pointer() + ": ");
  }

  private static String equation(Location.InEquation e, String sentence) {
    int from = Math.clamp(e.from(), 0, e.text().length());
    int carets = Math.max(1, Math.min(e.to(), e.text().length()) - from);
    String head = e.role() + " ";
    String indent = " ".repeat(head.length() + from);
    String owner = e.owner().isEmpty() ? "" : e.owner() + ": ";
    return owner
        + sentence
        + "\n  "
        + head
        + e.text().replace('\n', ' ')
        + "\n  "
        + indent
        + "^".repeat(carets);
  }

  private static String plugin(Location.InPlugin p) {
    String what = p.name().isEmpty() ? "" : p.kind() + " \"" + p.name() + "\" of ";
    return what + p.bundle() + (p.version().isEmpty() ? "" : " " + p.version());
  }

  private static String step(Location.AtStep s) {
    String state = s.state().isEmpty() ? "" : ", " + s.state();
    return s.population() + "[" + s.neuron() + "]" + state + " at t = " + s.time() + " ms";
  }
}
