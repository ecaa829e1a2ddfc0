package org.hillock.report.internal.page;

/**
 * Builds HTML; every text and attribute is escaped. Tags are closed, so that the result is
 * well-formed XML too.
 */
public final class Html {
  private final StringBuilder out = new StringBuilder(1 << 16);

  /**
   * Opens an element.
   *
   * @param tag its name
   * @param attributes names and values in turn
   * @return this
   */
  public Html open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    return this;
  }

  /**
   * Closes an element.
   *
   * @param tag its name
   * @return this
   */
  public Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /**
   * Writes an element without content.
   *
   * @param tag its name
   * @param attributes names and values in turn
   * @return this
   */
  public Html empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append(" />");
    return this;
  }

  /**
   * Writes an element with a text.
   *
   * @param tag its name
   * @param text its content, not yet escaped
   * @param attributes names and values in turn
   * @return this
   */
  public Html leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /**
   * Writes a text.
   *
   * @param text not yet escaped
   * @return this
   */
  public Html text(String text) {
    escape(text);
    return this;
  }

  /**
   * Ends a line.
   *
   * @return this
   */
  public Html line() {
    out.append('\n');
    return this;
  }

  /**
   * Takes text as it is.
   *
   * @param html HTML, or the content of a script or style
   * @return this
   */
  public Html raw(String html) {
    out.append(html);
    return this;
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\t', '\r' -> out.append(c);
        default -> out.append(isText(c) ? c : '\uFFFD');
      }
    }
  }

  private static boolean isText(char c) {
    return c >= ' ' && (c < 0x7F || c > 0x9F) && c != 0xFFFE && c != 0xFFFF;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
