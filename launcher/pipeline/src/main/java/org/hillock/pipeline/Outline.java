package org.hillock.pipeline;

/** Lines of text, indented by level: a name, and what it is. */
final class Outline {
  private static final String INDENT = "  ";
  private static final int WIDTH = 14;

  private final StringBuilder text = new StringBuilder();

  /** A line. */
  void line(int level, String words) {
    text.append(INDENT.repeat(level)).append(words).append('\n');
  }

  /** A name and its value, the values below each other; nothing if the value is empty. */
  void entry(int level, String name, Object value) {
    String shown = String.valueOf(value);
    if (!shown.isEmpty()) {
      line(level, name + " ".repeat(Math.max(1, WIDTH - name.length())) + shown);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
