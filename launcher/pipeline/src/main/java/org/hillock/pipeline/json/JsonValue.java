package org.hillock.pipeline.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hillock.api.Location;

/**
 * A JSON value with its place.
 *
 * @since 1.0
 */
public sealed interface JsonValue {
  /**
   * Where it begins.
   *
   * @return the place
   */
  Place place();

  /**
   * Where it begins, for a problem.
   *
   * @return the location
   */
  default Location.InPipeline where() {
    return place().location();
  }

  /**
   * What it is, for messages.
   *
   * @return for instance {@code "a list"} or {@code "the number 12"}
   */
  String describe();

  /**
   * An object.
   *
   * @param members in the order of the text; no name occurs twice
   * @param place where its brace stands
   */
  record Obj(List<Member> members, Place place) implements JsonValue {
    /** Copies the list. */
    public Obj {
      members = List.copyOf(members);
    }

    /**
     * Finds a member.
     *
     * @param name its name
     * @return the member, if there is one
     */
    public Optional<Member> member(String name) {
      return members.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    @Override
    public String describe() {
      return "an object";
    }
  }

  /**
   * A member of an object.
   *
   * @param name its name
   * @param place where its name stands; the pointer is that of the value
   * @param value its value
   */
  record Member(String name, Place place, JsonValue value) {}

  /**
   * A list.
   *
   * @param items in order
   * @param place where its bracket stands
   */
  record Arr(List<JsonValue> items, Place place) implements JsonValue {
    /** Copies the list. */
    public Arr {
      items = List.copyOf(items);
    }

    @Override
    public String describe() {
      return items.isEmpty() ? "an empty list" : "a list";
    }
  }

  /**
   * A string.
   *
   * @param value without quotes and escapes
   * @param place where its quote stands
   */
  record Text(String value, Place place) implements JsonValue {
    /**
     * The place of a character of the string.
     *
     * @param index from 0 to the string's length
     * @return its location
     */
    public Location.InPipeline at(int index) {
      return place.inString(index).location();
    }

    @Override
    public String describe() {
      return "\"" + value + "\"";
    }
  }

  /**
   * A number.
   *
   * @param text as written
   * @param place where it stands
   */
  record Num(String text, Place place) implements JsonValue {
    /**
     * The number, exactly as written.
     *
     * @return its value
     */
    public BigDecimal value() {
      return new BigDecimal(text);
    }

    @Override
    public String describe() {
      return "the number " + text;
    }
  }

  /**
   * True or false.
   *
   * @param value which
   * @param place where it stands
   */
  record Bool(boolean value, Place place) implements JsonValue {
    @Override
    public String describe() {
      return String.valueOf(value);
    }
  }

  /**
   * Null, which no field of a pipeline takes.
   *
   * @param place where it stands
   */
  record Null(Place place) implements JsonValue {
    @Override
    public String describe() {
      return "null";
    }
  }
}
