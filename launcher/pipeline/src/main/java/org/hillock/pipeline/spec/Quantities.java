package org.hillock.pipeline.spec;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hillock.api.Location;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Problems;

/**
 * Reads quantities and words what is wrong with them.
 *
 * @since 1.0
 */
public final class Quantities {
  private static final Pattern NUMBER =
      Pattern.compile("\\s*([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?).*", Pattern.DOTALL);

  private Quantities() {}

  /**
   * Reads a quantity of any unit; a JSON number is one without a unit.
   *
   * @param value as written
   * @param what what it is, for messages, for instance {@code "duration"}
   * @param problems takes what is wrong
   * @return the quantity; empty after a problem
   */
  public static Optional<Quantity> read(JsonValue value, String what, Problems problems) {
    return switch (value) {
      case JsonValue.Text text -> parse(text.value(), text.where(), what, problems);
      case JsonValue.Num number -> parse(number.text(), number.where(), what, problems);
      case JsonValue.Obj ignored -> refuse(value, what, problems);
      case JsonValue.Arr ignored -> refuse(value, what, problems);
      case JsonValue.Bool ignored -> refuse(value, what, problems);
      case JsonValue.Null ignored -> refuse(value, what, problems);
    };
  }

  /**
   * Reads a quantity that must measure the same as a unit.
   *
   * @param value as written
   * @param unit for instance ms
   * @param what what it is, for messages
   * @param problems takes what is wrong
   * @return the quantity; empty after a problem
   */
  public static Optional<Quantity> read(
      JsonValue value, Unit unit, String what, Problems problems) {
    return read(value, what, problems)
        .filter(quantity -> fits(quantity, unit, value, what, problems));
  }

  private static boolean fits(
      Quantity quantity, Unit unit, JsonValue value, String what, Problems problems) {
    if (unit.accepts(quantity.unit())) {
      return true;
    }
    String written = written(value);
    problems.error(
        mismatch(written, quantity.unit(), unit, what), suggestion(written, unit), value.where());
    return false;
  }

  /**
   * Says that a unit does not fit.
   *
   * @param written the value as written
   * @param has its unit
   * @param wanted a unit that would fit
   * @param what what it is
   * @return a message
   */
  public static String mismatch(String written, Unit has, Unit wanted, String what) {
    if (has.dimension().isOne()) {
      return "\"" + written + "\" has no unit, but " + what + " is " + wanted.dimension().phrase();
    }
    return "\""
        + written
        + "\" is "
        + has.dimension().phrase()
        + ", but "
        + what
        + " is "
        + wanted.dimension().phrase();
  }

  /**
   * What would be right instead of a value of the wrong unit.
   *
   * @param written the value as written
   * @param wanted a unit that would fit
   * @return for instance {@code try "20 ms"}
   */
  public static String suggestion(String written, Unit wanted) {
    Matcher number = NUMBER.matcher(written);
    String digits = number.matches() ? number.group(1) : "1";
    return wanted.dimension().isOne()
        ? "try " + digits
        : "try \"" + digits + " " + wanted.symbol() + "\"";
  }

  /**
   * A value as it was written, for messages.
   *
   * @param value any value
   * @return text without quotes
   */
  public static String written(JsonValue value) {
    return switch (value) {
      case JsonValue.Text text -> text.value();
      case JsonValue.Num number -> number.text();
      case JsonValue.Obj ignored -> value.describe();
      case JsonValue.Arr ignored -> value.describe();
      case JsonValue.Bool ignored -> value.describe();
      case JsonValue.Null ignored -> value.describe();
    };
  }

  private static Optional<Quantity> parse(
      String text, Location.InPipeline where, String what, Problems problems) {
    try {
      return Optional.of(Quantity.parse(text));
    } catch (IllegalArgumentException e) {
      String[] parts = String.valueOf(e.getMessage()).split(" — ", 2);
      problems.error(
          what + ": " + parts[0], parts.length > 1 ? parts[1] : "for instance \"20 ms\"", where);
      return Optional.empty();
    }
  }

  private static Optional<Quantity> refuse(JsonValue value, String what, Problems problems) {
    problems.error(
        what + " must be a quantity, but is " + value.describe(),
        "for instance \"20 ms\"",
        value.where());
    return Optional.empty();
  }
}
