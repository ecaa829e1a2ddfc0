package org.hillock.pipeline.bind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Parser;
import org.hillock.api.expr.Scope;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.Quantities;

/** Reads the value of one option. */
final class OptionReader {
  private final PipelineFolder folder;
  private final Optional<Unit> port;
  private final Problems problems;

  OptionReader(PipelineFolder folder, Optional<Unit> port, Problems problems) {
    this.folder = folder;
    this.port = port;
    this.problems = problems;
  }

  /**
   * Reads a value.
   *
   * @param value as written
   * @param option the option
   * @param raw the type that the record wants
   * @return what the record's constructor takes; empty after a problem
   */
  Optional<Object> read(JsonValue value, Option option, Class<?> raw) {
    String name = option.name();
    return switch (option.type()) {
      case OptionType.Number number ->
          number(value, unit(number.unit()), name).map(Object.class::cast);
      case OptionType.Numbers numbers ->
          numbers(value, unit(numbers.unit()), name).map(Object.class::cast);
      case OptionType.Whole whole -> whole(value, whole.wide(), name);
      case OptionType.Flag ignored -> flag(value, name);
      case OptionType.Text ignored -> text(value, name).map(t -> (Object) t.value());
      case OptionType.Choice choice -> choice(value, choice.words(), raw, name);
      case OptionType.File ignored ->
          text(value, name).flatMap(t -> folder.file(t, name, problems)).map(Object.class::cast);
      case OptionType.Expression e ->
          text(value, name).flatMap(t -> expression(t, e, name)).map(Object.class::cast);
    };
  }

  /**
   * The unit that an annotation names, in which the word {@code port} stands for the port's unit;
   * empty if that is not known.
   */
  private Optional<Unit> unit(String text) {
    if (!text.matches(".*\\bport\\b.*")) {
      return Optional.of(Unit.parse(text));
    }
    return port.map(unit ->
        text.equals("port")
            ? unit
            : Unit.parse(text.replaceAll("\\bport\\b", "(" + unit.symbol() + ")")));
  }

  private Optional<Double> number(JsonValue value, Optional<Unit> unit, String name) {
    if (unit.isEmpty()) {
      return Quantities.read(value, name, problems).map(Quantity::value);
    }
    return Quantities.read(value, unit.get(), name, problems)
        .map(quantity -> quantity.in(unit.get()));
  }

  private Optional<double[]> numbers(JsonValue value, Optional<Unit> unit, String name) {
    if (!(value instanceof JsonValue.Arr list)) {
      return refuse(value, name, "a list of quantities", "write [ … ]");
    }
    List<Double> read = new ArrayList<>();
    list.items().forEach(item -> number(item, unit, "an item of " + name).ifPresent(read::add));
    boolean complete = read.size() == list.items().size();
    return complete
        ? Optional.of(read.stream().mapToDouble(Double::doubleValue).toArray())
        : Optional.empty();
  }

  private Optional<Object> whole(JsonValue value, boolean wide, String name) {
    long most = wide ? Long.MAX_VALUE : Integer.MAX_VALUE;
    if (value instanceof JsonValue.Num number && fits(number.value(), most)) {
      long whole = number.value().longValueExact();
      return Optional.of(wide ? (Object) whole : (Object) (int) whole);
    }
    return refuse(value, name, "a whole number", "for instance 10");
  }

  private static boolean fits(BigDecimal value, long most) {
    boolean inRange = value.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    return inRange && (value.signum() == 0 || value.stripTrailingZeros().scale() <= 0);
  }

  private Optional<Object> flag(JsonValue value, String name) {
    return value instanceof JsonValue.Bool bool
        ? Optional.of(bool.value())
        : refuse(value, name, "true or false", "");
  }

  private Optional<JsonValue.Text> text(JsonValue value, String name) {
    return value instanceof JsonValue.Text text
        ? Optional.of(text)
        : refuse(value, name, "text", "write it in double quotes");
  }

  private Optional<Object> choice(JsonValue value, List<String> words, Class<?> raw, String name) {
    String written = Quantities.written(value);
    int index = value instanceof JsonValue.Text ? words.indexOf(written) : -1;
    if (index < 0) {
      problems.error(
          name + " must be one of " + Choices.list(words) + ", but is " + value.describe(),
          Choices.remedy(written, words),
          value.where());
      return Optional.empty();
    }
    return Optional.of(raw.getEnumConstants()[index]);
  }

  private Optional<Expr> expression(JsonValue.Text text, OptionType.Expression type, String name) {
    Optional<Unit> wanted = unit(type.unit());
    Map<String, Unit> symbols = new HashMap<>();
    type.symbols()
        .forEach((symbol, unit) -> unit(unit).ifPresent(known -> symbols.put(symbol, known)));
    if (wanted.isEmpty() || symbols.size() < type.symbols().size()) {
      return Parser.parse(text.value()).expr();
    }
    return Expressions.read(text, Scope.of(symbols), wanted.get(), name, problems);
  }

  private <T> Optional<T> refuse(JsonValue value, String name, String wanted, String remedy) {
    problems.error(
        name + " must be " + wanted + ", but is " + value.describe(), remedy, value.where());
    return Optional.empty();
  }

  /** A default, as if it had been written in place of the object. */
  JsonValue standard(String text, OptionType type, JsonValue.Obj object, String name) {
    var place = object.place().member(name);
    return switch (type) {
      case OptionType.Numbers ignored ->
          new JsonValue.Arr(
              split(text).stream().map(t -> (JsonValue) new JsonValue.Text(t, place)).toList(),
              place);
      case OptionType.Whole ignored -> new JsonValue.Num(text, place);
      case OptionType.Flag ignored -> new JsonValue.Bool(Boolean.parseBoolean(text), place);
      case OptionType.Number ignored -> new JsonValue.Text(text, place);
      case OptionType.Text ignored -> new JsonValue.Text(text, place);
      case OptionType.Choice ignored -> new JsonValue.Text(text, place);
      case OptionType.File ignored -> new JsonValue.Text(text, place);
      case OptionType.Expression ignored -> new JsonValue.Text(text, place);
    };
  }

  private static List<String> split(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s*,\\s*"));
  }
}
