package org.hillock.app.describe.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hillock.api.About;
import org.hillock.api.Default;
import org.hillock.api.In;
import org.hillock.api.Symbols;
import org.hillock.api.expr.Expr;

/**
 * The options of a configured extension, from the components of its record and their annotations.
 */
final class OptionBlock {
  private OptionBlock() {}

  static Block of(Class<? extends Record> config) {
    Block.Builder block = Block.named("options", "name", "type", "default", "about");
    for (RecordComponent component : config.getRecordComponents()) {
      block.row(component.getName(), type(component), whenLeftOut(component), about(component));
    }
    return block.build();
  }

  private static String about(RecordComponent component) {
    return Optional.ofNullable(component.getAnnotation(About.class)).map(About::value).orElse("");
  }

  private static String whenLeftOut(RecordComponent component) {
    String without = component.getType() == Optional.class ? "optional" : "required";
    return Optional.ofNullable(component.getAnnotation(Default.class))
        .map(Default::value)
        .orElse(without);
  }

  private static String type(RecordComponent component) {
    Type generic = component.getGenericType();
    boolean wrapped = component.getType() == Optional.class && generic instanceof ParameterizedType;
    Type type =
        wrapped ? ((ParameterizedType) generic).getActualTypeArguments()[0] : component.getType();
    Optional<String> unit = Optional.ofNullable(component.getAnnotation(In.class)).map(In::value);
    List<String> symbols =
        Optional.ofNullable(component.getAnnotation(Symbols.class))
            .map(s -> List.of(s.value()))
            .orElse(List.of());
    return type instanceof Class<?> plain ? words(plain, unit, symbols) : type.getTypeName();
  }

  private static String words(Class<?> type, Optional<String> unit, List<String> symbols) {
    String in =
        unit.map(text -> text.equals("port") ? " in the port's unit" : " in " + text).orElse("");
    if (type == double.class || type == Double.class) {
      return unit.isPresent() ? "quantity" + in : "number";
    }
    if (type == double[].class) {
      return "list of " + (unit.isPresent() ? "quantities" + in : "numbers");
    }
    if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
      return "whole number";
    }
    if (type == Expr.class) {
      return "expression" + in + (symbols.isEmpty() ? "" : " of " + symbols.getFirst());
    }
    return otherWords(type);
  }

  private static String otherWords(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type == Path.class) {
      return "file";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(OptionBlock::constant)
          .collect(Collectors.joining(" | "));
    }
    return type == String.class ? "text" : type.getSimpleName();
  }

  private static String constant(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
