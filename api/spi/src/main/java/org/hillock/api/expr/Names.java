package org.hillock.api.expr;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The words that the language itself uses, and what may be a name. */
final class Names {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]*+(?:\\.[A-Za-z_][A-Za-z0-9_]*+)*+");

  private static final Map<String, Function> BY_SYMBOL = new TreeMap<>();

  static {
    Arrays.stream(Function.values()).forEach(f -> BY_SYMBOL.put(f.symbol(), f));
  }

  /** All functions, in alphabetical order. */
  static final List<String> FUNCTIONS = List.copyOf(BY_SYMBOL.keySet());

  private static final Set<String> RESERVED =
      Set.of("t", "dt", "pi", "xi", "and", "or", "not", "if");

  private Names() {}

  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** Whether a symbol may have the name. */
  static boolean isReserved(String name) {
    return RESERVED.contains(name) || BY_SYMBOL.containsKey(name);
  }

  static Optional<Function> function(String symbol) {
    return Optional.ofNullable(BY_SYMBOL.get(symbol));
  }

  static String usage(Function function) {
    return switch (function) {
      case MIN, MAX -> function.symbol() + "(a, b)";
      case CLIP -> "clip(x, low, high)";
      case FMA -> "fma(a, b, c)";
      default -> function.symbol() + "(x)";
    };
  }
}
