package org.hillock.report.internal.page;

/** Builds HTML; every text and attribute is escaped. Tags are closed, so that the result is well-formed XML too. */
final class Html {
  private final StringBuilder out = new StringBuilder(1 << 16);

  /** Opens an element; attributes are names and values in turn. */
  Html open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** An element without content. */
  Html empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append(" />");
    return this;
  }

  /** An element with a text. */
  Html leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  Html line() {
    out.append('\n');
    return this;
  }

  /** Takes text that is HTML already, or the content of a script or style. */
  Html raw(CharSequence html) {
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
