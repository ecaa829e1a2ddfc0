package org.hillock.pipeline.json;

import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hillock.api.Problem;

/** Says in the user's words why a text is not JSON, from where the reader stopped. */
final class SyntaxDiagnosis {
  private static final Pattern NUMBER = Pattern.compile("[-+.0-9][-+.0-9a-zA-Z]*");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$.-]*");
  private static final Map<String, String> WORDS =
      Map.of(
          "True", "true", "TRUE", "true", "False", "false", "FALSE", "false", "None", "null",
          "NULL", "null", "Null", "null");

  private final JsonSource source;
  private final String text;
  private final TokenCursor cursor;
  private final Deque<Place> open;

  SyntaxDiagnosis(JsonSource source, TokenCursor cursor, Deque<Place> open) {
    this.source = source;
    this.text = source.text();
    this.cursor = cursor;
    this.open = open;
  }

  Problem problem() {
    int at = cursor.afterLast();
    if (at == text.length()) {
      return ended(at);
    }
    return switch (cursor.last()) {
      case NOTHING, OPENING -> token(at);
      case NAME -> afterName(at);
      case VALUE -> afterValue(at);
    };
  }

  private Problem afterName(int at) {
    if (text.charAt(at) != ':') {
      return here(
          at,
          "a colon is missing before " + shown(at),
          "a name and its value are written \"name\": value");
    }
    return after(at);
  }

  private Problem afterValue(int at) {
    char c = text.charAt(at);
    if (open.isEmpty()) {
      return isComment(at)
          ? token(at)
          : here(at, "something follows the end of the pipeline", "one file holds one object");
    }
    if (c == ',') {
      int next = cursor.skipSpace(at + 1);
      boolean closes =
          next < text.length() && (text.charAt(next) == '}' || text.charAt(next) == ']');
      return closes
          ? here(at, "a comma before " + text.charAt(next), "remove the comma")
          : after(at);
    }
    boolean other = c == '}' || c == ']' || isComment(at);
    return other
        ? token(at)
        : here(
            at, "a comma is missing before " + shown(at), "separate members and items by commas");
  }

  private Problem after(int separator) {
    int at = cursor.skipSpace(separator + 1);
    return at == text.length() ? ended(at) : token(at);
  }

  private Problem token(int at) {
    char c = text.charAt(at);
    if (c == '"') {
      return string(at);
    }
    if (isComment(at)) {
      return here(
          at,
          "a comment, which JSON does not have",
          "remove it; \"about\" takes a sentence on the whole");
    }
    if (c == '\'') {
      return here(at, "a single quote", "write text in double quotes");
    }
    if (c == '}' || c == ']') {
      return closing(at, c);
    }
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (number.lookingAt()) {
      return number(at, number.group());
    }
    Matcher word = WORD.matcher(text).region(at, text.length());
    return word.lookingAt()
        ? word(at, word.group())
        : here(at, shown(at) + " is not expected here", "a value or a name in double quotes");
  }

  private Problem number(int at, String written) {
    String remedy =
        written.contains("Infinity")
            ? "give a finite number"
            : "numbers are written like 12, -0.5 or 1e-3; quantities like \"20 ms\"";
    return here(at, written + " is no number of JSON", remedy);
  }

  private Problem word(int at, String written) {
    if (written.equals("NaN") || written.equals("Infinity")) {
      return here(at, written + " is no number of JSON", "give a finite number");
    }
    String meant = WORDS.getOrDefault(written, "\"" + written + "\"");
    return here(at, written + " stands without quotes", "try " + meant);
  }

  private Problem closing(int at, char c) {
    if (open.isEmpty()) {
      return here(at, c + " closes nothing", "remove it");
    }
    char opened = text.charAt(open.peek().offset());
    char wanted = opened == '{' ? '}' : ']';
    if (c != wanted) {
      return here(
          at,
          c + " where " + wanted + " was expected: " + opened + " is open since " + since(),
          "close it first");
    }
    return here(at, "a value is missing before " + c, "give one");
  }

  private Problem string(int at) {
    for (int i = at + 1; i < text.length() && text.charAt(i) != '"'; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return here(at, "a string that is not closed in its line", "end it by a double quote");
      }
      if (c < ' ') {
        return here(
            i,
            "a control character within a string",
            "write it as \\t or \\u" + String.format("%04x", (int) c));
      }
      if (c == '\\') {
        if (i + 1 < text.length() && "\"\\/bfnrtu".indexOf(text.charAt(i + 1)) < 0) {
          return here(
              i, "\\" + text.charAt(i + 1) + " is no escape of JSON", "write a backslash as \\\\");
        }
        if (i + 1 < text.length()
            && text.charAt(i + 1) == 'u'
            && !text.substring(i).matches("(?s)\\\\u[0-9A-Fa-f]{4}.*")) {
          return here(i, "\\u without four hexadecimal digits", "for instance \\u00b5");
        }
        i++;
      }
    }
    boolean closed = text.indexOf('"', at + 1) >= 0;
    return closed
        ? here(at, "a string that is not expected here", "")
        : here(at, "a string that is not closed", "end it by a double quote");
  }

  private Problem ended(int at) {
    if (open.isEmpty() && cursor.last() == TokenCursor.Last.NOTHING) {
      return here(0, "the file is empty", "a pipeline is an object: { \"hillock\": 1, … }");
    }
    String what =
        open.isEmpty()
            ? ""
            : ", but " + text.charAt(open.peek().offset()) + " is open since " + since();
    return here(at, "the file ends here" + what, "close it");
  }

  private String since() {
    int offset = open.element().offset();
    return "line " + source.line(offset) + ", column " + source.column(offset);
  }

  private boolean isComment(int at) {
    return text.charAt(at) == '#' || text.startsWith("//", at) || text.startsWith("/*", at);
  }

  private String shown(int at) {
    int point = text.codePointAt(at);
    return Character.isISOControl(point)
        ? String.format("the character U+%04X", point)
        : Character.toString(point);
  }

  private Problem here(int at, String message, String remedy) {
    Place place = open.isEmpty() ? Place.root(source, at) : open.element().moved(at);
    return Problem.error("not JSON: " + message, remedy, place.location());
  }
}
