package org.hillock.pipeline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.expr.Scope;
import org.hillock.api.expr.Substitution;
import org.hillock.api.model.Parameter;
import org.hillock.api.unit.Unit;
import org.hillock.engine.plan.JoinedPart;
import org.hillock.pipeline.bind.Expressions;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.Quantities;
import org.hillock.pipeline.spec.Setting;

/**
 * Reads values of parameters and initial states: quantities, expressions, distributions and lists.
 */
final class ValueReader {
  private static final Pattern DISTRIBUTION =
      Pattern.compile("\\s*(uniform|normal)\\s*\\((.*)\\)\\s*", Pattern.DOTALL);

  private final Map<String, Unit> symbols = new HashMap<>();
  private final Map<String, Expr> qualified;
  private final Problems problems;

  private ValueReader(Neuron neuron, Map<String, Expr> qualified, Problems problems) {
    neuron.parameters().forEach((name, parameter) -> symbols.put(name, parameter.value().unit()));
    this.qualified = qualified;
    this.problems = problems;
  }

  /** Reads values in which names are those of the whole neuron. */
  static ValueReader of(Neuron neuron, Problems problems) {
    return new ValueReader(neuron, Map.of(), problems);
  }

  /** Reads values in which a part's own names come first. */
  static ValueReader of(Neuron neuron, JoinedPart part, Problems problems) {
    ValueReader reader = new ValueReader(neuron, Neuron.ownParameters(part), problems);
    for (Parameter own : part.part().parameters()) {
      reader.symbols.put(own.name(), own.value().unit());
    }
    return reader;
  }

  /**
   * Reads a value.
   *
   * @param setting as written
   * @param unit what it must measure
   * @param what what it is, for messages
   * @param size how many neurons there are; empty if that is not known
   * @return the value; empty after a problem
   */
  Optional<Value> read(Setting setting, Unit unit, String what, Optional<Integer> size) {
    return switch (setting.value()) {
      case JsonValue.Text text -> text(text, unit, what);
      case JsonValue.Num number ->
          Quantities.read(number, unit, what, problems)
              .map(q -> new Value.Computed(Expr.constant(q.value()), number.where()));
      case JsonValue.Arr list -> list(list, unit, what, size);
      case JsonValue.Obj object -> refuse(object, what);
      case JsonValue.Bool bool -> refuse(bool, what);
      case JsonValue.Null nothing -> refuse(nothing, what);
    };
  }

  private Optional<Value> refuse(JsonValue value, String what) {
    problems.error(
        what
            + " must be a quantity, an expression, a distribution or a list, but is "
            + value.describe(),
        "for instance \"20 ms\", \"2 * tau_m\" or \"uniform(-70 mV, -50 mV)\"",
        value.where());
    return Optional.empty();
  }

  private Optional<Value> list(JsonValue.Arr list, Unit unit, String what, Optional<Integer> size) {
    List<Double> read = new ArrayList<>();
    list.items()
        .forEach(item ->
            Quantities.read(item, unit, what, problems).ifPresent(q -> read.add(q.value())));
    if (size.isPresent() && list.items().size() != size.get()) {
      problems.error(
          what + " has " + list.items().size() + " values for " + size.get() + " neurons",
          "give one value, or one for each neuron",
          list.where());
      return Optional.empty();
    }
    boolean complete = read.size() == list.items().size();
    double[] values = read.stream().mapToDouble(Double::doubleValue).toArray();
    return complete ? Optional.of(new Value.Listed(values, list.where())) : Optional.empty();
  }

  private Optional<Value> text(JsonValue.Text text, Unit unit, String what) {
    Matcher distribution = DISTRIBUTION.matcher(text.value());
    if (distribution.matches()) {
      return distribution(text, distribution, unit, what);
    }
    return expression(text, 0, text.value(), unit, what)
        .map(expr -> new Value.Computed(expr, text.where()));
  }

  private Optional<Value> distribution(
      JsonValue.Text text, Matcher matcher, Unit unit, String what) {
    String law = matcher.group(1);
    String inside = matcher.group(2);
    int comma = outerComma(inside);
    if (comma < 0 || outerComma(inside.substring(comma + 1)) >= 0) {
      String example =
          law.equals("uniform") ? "\"uniform(low, high)\"" : "\"normal(mean, deviation)\"";
      problems.error(what + ": a distribution takes two values", "write " + example, text.where());
      return Optional.empty();
    }
    Optional<Expr> first =
        expression(text, matcher.start(2), inside.substring(0, comma), unit, what);
    Optional<Expr> second =
        expression(text, matcher.start(2) + comma + 1, inside.substring(comma + 1), unit, what);
    Value.Law known = Value.Law.valueOf(law.toUpperCase(Locale.ROOT));
    return first.flatMap(a -> second.map(b -> new Value.Drawn(known, a, b, text.where())));
  }

  /** The first comma outside parentheses, or -1. */
  private static int outerComma(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Expr> expression(
      JsonValue.Text text, int from, String part, Unit unit, String what) {
    int blanks = part.length() - part.stripLeading().length();
    return Expressions.parse(
            text, from + blanks, part.strip(), Scope.of(symbols), unit, what, problems)
        .filter(expr -> isConstant(expr, text, what))
        .map(expr -> Substitution.of(expr, qualified));
  }

  private boolean isConstant(Expr expr, JsonValue.Text text, String what) {
    Set<String> others = new TreeSet<>(FreeSymbols.of(expr));
    others.removeAll(symbols.keySet());
    others.remove("pi");
    if (!others.isEmpty()) {
      problems.error(
          what + " cannot depend on " + String.join(", ", others),
          "use parameters only",
          text.where());
    }
    return others.isEmpty();
  }
}
