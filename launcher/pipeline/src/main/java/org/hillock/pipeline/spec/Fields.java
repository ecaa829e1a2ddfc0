package org.hillock.pipeline.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;

/** The fields of one object: typed access, and a report of those that nobody asked for. */
final class Fields {
  private final JsonValue.Obj object;
  private final String what;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();

  /**
   * Fields of an object.
   *
   * @param object the object
   * @param what what it is, for messages, for instance {@code a population}
   * @param problems takes what is wrong
   */
  Fields(JsonValue.Obj object, String what, Problems problems) {
    this.object = object;
    this.what = what;
    this.problems = problems;
  }

  /** The object that a value must be; empty after a problem. */
  static Optional<JsonValue.Obj> object(JsonValue value, String name, Problems problems) {
    if (value instanceof JsonValue.Obj object) {
      return Optional.of(object);
    }
    problems.error(
        name + " must be an object, but is " + value.describe(), "write { … }", value.where());
    return Optional.empty();
  }

  /** The list that a value must be; empty after a problem. */
  static Optional<JsonValue.Arr> list(JsonValue value, String name, Problems problems) {
    if (value instanceof JsonValue.Arr list) {
      return Optional.of(list);
    }
    problems.error(
        name + " must be a list, but is " + value.describe(), "write [ … ]", value.where());
    return Optional.empty();
  }

  /** The text that a value must be; empty after a problem. */
  static Optional<Located<String>> text(JsonValue value, String name, Problems problems) {
    if (value instanceof JsonValue.Text text) {
      return Optional.of(new Located<>(text.value(), text.where()));
    }
    problems.error(
        name + " must be text, but is " + value.describe(),
        "write it in double quotes",
        value.where());
    return Optional.empty();
  }

  Optional<JsonValue> value(String name) {
    known.add(name);
    return object.member(name).map(JsonValue.Member::value);
  }

  Optional<JsonValue> required(String name, String example) {
    Optional<JsonValue> value = value(name);
    if (value.isEmpty()) {
      problems.error(
          what + " needs \"" + name + "\"",
          "for instance \"" + name + "\": " + example,
          object.place().member(name).location());
    }
    return value;
  }

  Optional<Located<String>> text(String name) {
    return value(name).flatMap(v -> text(v, name, problems));
  }

  Optional<Located<String>> requiredText(String name, String example) {
    return required(name, example).flatMap(v -> text(v, name, problems));
  }

  Optional<Located<Quantity>> requiredTime(String name, String example) {
    return required(name, example).flatMap(v -> positiveTime(v, name));
  }

  Optional<Located<Quantity>> time(String name) {
    return value(name).flatMap(v -> positiveTime(v, name));
  }

  private Optional<Located<Quantity>> positiveTime(JsonValue value, String name) {
    Optional<Quantity> read = Quantities.read(value, Unit.parse("ms"), name, problems);
    if (read.isPresent()
        && !(read.get().value() > 0 && read.get().value() < Double.POSITIVE_INFINITY)) {
      problems.error(name + " must be above zero, but is " + value.describe(), "", value.where());
      return Optional.empty();
    }
    return read.map(quantity -> new Located<>(quantity, value.where()));
  }

  /** A whole number in a range; empty if it is missing or after a problem. */
  Optional<Long> whole(String name, long least, long most) {
    return value(name).flatMap(v -> whole(v, name, least, most));
  }

  private Optional<Long> whole(JsonValue value, String name, long least, long most) {
    if (value instanceof JsonValue.Num number && isWhole(number.value(), least, most)) {
      return Optional.of(number.value().longValueExact());
    }
    String range = least == Long.MIN_VALUE ? "" : " from " + least + " to " + most;
    problems.error(
        name + " must be a whole number" + range + ", but is " + value.describe(),
        "",
        value.where());
    return Optional.empty();
  }

  private static boolean isWhole(BigDecimal value, long least, long most) {
    boolean inRange =
        value.compareTo(BigDecimal.valueOf(least)) >= 0
            && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    return inRange && (value.signum() == 0 || value.stripTrailingZeros().scale() <= 0);
  }

  /** The members of an object whose names are the user's; empty if it is missing. */
  List<JsonValue.Member> members(String name) {
    return value(name)
        .flatMap(v -> object(v, name, problems))
        .map(JsonValue.Obj::members)
        .orElse(List.of());
  }

  /** The items of a list; empty if it is missing. */
  List<JsonValue> items(String name) {
    return value(name)
        .flatMap(v -> list(v, name, problems))
        .map(JsonValue.Arr::items)
        .orElse(List.of());
  }

  List<Setting> settings(String name) {
    List<Setting> settings = new ArrayList<>();
    for (JsonValue.Member member : members(name)) {
      settings.add(new Setting(member.name(), member.value(), member.place().location()));
    }
    return settings;
  }

  /** Reports every field that was not asked for. */
  void finish() {
    for (JsonValue.Member member : object.members()) {
      if (!known.contains(member.name())) {
        problems.error(
            what + " has no field \"" + member.name() + "\"; it has " + Choices.list(known),
            Choices.remedy(member.name(), known),
            member.place().location());
      }
    }
  }
}
