package org.hillock.pipeline.bind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.About;
import org.hillock.api.Default;
import org.hillock.api.In;
import org.hillock.api.Symbols;
import org.hillock.api.expr.Expr;

/**
 * Reads the options that a configuration record declares.
 *
 * @since 1.0
 */
public final class Options {
  private Options() {}

  /**
   * The options of a record.
   *
   * @param config a configuration record
   * @return one for each component, in order
   * @throws IllegalArgumentException if a component has a type that no option can have; the fault
   *     is the extension's
   */
  public static List<Option> of(Class<? extends Record> config) {
    return Arrays.stream(config.getRecordComponents()).map(Options::option).toList();
  }

  /**
   * The options of a record, if it declares them rightly.
   *
   * @param config a configuration record
   * @return one for each component, in order; empty if a component has a type that no option can
   *     have
   */
  public static Optional<List<Option>> find(Class<? extends Record> config) {
    try {
      return Optional.of(of(config));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The values of a record in words.
   *
   * @param config a configuration record
   * @return for instance {@code from = 0.0 ms}, one for each component that has a value, in order
   */
  public static List<String> describe(Record config) {
    List<String> words = new ArrayList<>();
    for (RecordComponent component : config.getClass().getRecordComponents()) {
      shown(value(component, config))
          .ifPresent(v ->
              words.add(hyphenated(component.getName()) + " = " + v + suffix(option(component))));
    }
    return words;
  }

  private static Object value(RecordComponent component, Record config) {
    try {
      return component.getAccessor().invoke(config);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          component.getName() + " of " + config.getClass().getName() + " cannot be read", e);
    }
  }

  private static Optional<String> shown(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.flatMap(Options::shown);
      case double[] numbers -> Optional.of(Arrays.toString(numbers));
      case Enum<?> constant -> Optional.of(word(constant));
      default -> Optional.of(String.valueOf(value));
    };
  }

  private static String suffix(Option option) {
    String unit =
        switch (option.type()) {
          case OptionType.Number number -> number.unit();
          case OptionType.Numbers numbers -> numbers.unit();
          case OptionType.Whole ignored -> "1";
          case OptionType.Flag ignored -> "1";
          case OptionType.Text ignored -> "1";
          case OptionType.Choice ignored -> "1";
          case OptionType.File ignored -> "1";
          case OptionType.Expression ignored -> "1";
        };
    return unit.equals("1") ? "" : " " + unit;
  }

  private static Option option(RecordComponent component) {
    boolean optional = component.getType() == Optional.class;
    return new Option(
        hyphenated(component.getName()),
        component.getName(),
        type(component, rawType(component)),
        optional,
        Optional.ofNullable(component.getAnnotation(Default.class)).map(Default::value),
        Optional.ofNullable(component.getAnnotation(About.class)).map(About::value).orElse(""));
  }

  /** The type of a component, or what its {@code Optional} holds. */
  static Class<?> rawType(RecordComponent component) {
    if (component.getType() != Optional.class) {
      return component.getType();
    }
    Type held =
        component.getGenericType() instanceof ParameterizedType type
            ? type.getActualTypeArguments()[0]
            : Object.class;
    return held instanceof Class<?> known ? known : Object.class;
  }

  private static OptionType type(RecordComponent component, Class<?> raw) {
    if (raw == double.class || raw == Double.class) {
      return new OptionType.Number(unit(component));
    }
    if (raw == double[].class) {
      return new OptionType.Numbers(unit(component));
    }
    if (raw == int.class || raw == Integer.class) {
      return new OptionType.Whole(false);
    }
    if (raw == long.class || raw == Long.class) {
      return new OptionType.Whole(true);
    }
    return other(component, raw);
  }

  private static OptionType other(RecordComponent component, Class<?> raw) {
    if (raw == boolean.class || raw == Boolean.class) {
      return new OptionType.Flag();
    }
    if (raw == String.class) {
      return new OptionType.Text();
    }
    if (raw.isEnum()) {
      return new OptionType.Choice(
          Arrays.stream(raw.getEnumConstants()).map(constant -> word((Enum<?>) constant)).toList());
    }
    if (raw == Path.class) {
      return new OptionType.File();
    }
    if (raw == Expr.class) {
      return new OptionType.Expression(unit(component), symbols(component));
    }
    throw new IllegalArgumentException(
        "component "
            + component.getName()
            + " of "
            + component.getDeclaringRecord().getName()
            + " has the type "
            + component.getGenericType().getTypeName()
            + ", which no option can have");
  }

  /** How an enum's constant is written in a pipeline. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String unit(RecordComponent component) {
    return Optional.ofNullable(component.getAnnotation(In.class)).map(In::value).orElse("1");
  }

  private static Map<String, String> symbols(RecordComponent component) {
    String[] listed =
        Optional.ofNullable(component.getAnnotation(Symbols.class))
            .map(Symbols::value)
            .orElse(new String[0]);
    Map<String, String> symbols = new LinkedHashMap<>();
    for (int i = 0; i + 1 < listed.length; i += 2) {
      symbols.put(listed[i], listed[i + 1]);
    }
    return symbols;
  }

  private static String hyphenated(String camelCase) {
    StringBuilder words = new StringBuilder();
    for (char c : camelCase.toCharArray()) {
      words
          .append(Character.isUpperCase(c) && !words.isEmpty() ? "-" : "")
          .append(Character.toLowerCase(c));
    }
    return words.toString();
  }
}
