package org.hillock.api.unit;

import static org.hillock.api.unit.Dimension.CONCENTRATION;
import static org.hillock.api.unit.Dimension.CURRENT;
import static org.hillock.api.unit.Dimension.LENGTH;
import static org.hillock.api.unit.Dimension.ONE;
import static org.hillock.api.unit.Dimension.TEMPERATURE;
import static org.hillock.api.unit.Dimension.TIME;
import static org.hillock.api.unit.Dimension.VOLTAGE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A unit that is written as one word, with its prefix.
 *
 * <p>Whole words are looked up before prefixes, and no word is ambiguous: {@code m} is the metre,
 * {@code min} the minute, {@code mM} millimolar, and a lone prefix is no unit. The prefix {@code c}
 * goes with the metre only.
 */
record Atom(String symbol, Dimension dimension, Scale scale) {
  /** The word that is a temperature on a shifted scale. */
  static final String CELSIUS = "degC";

  private static final String PREFIXES = "f-15 p-12 n-9 u-6 m-3 c-2 k3 M6 G9";
  private static final Map<String, Atom> KNOWN = new LinkedHashMap<>();

  private static final Map<String, String> OTHER_SPELLINGS =
      Map.ofEntries(
          Map.entry("sec", "s"),
          Map.entry("second", "s"),
          Map.entry("seconds", "s"),
          Map.entry("msec", "ms"),
          Map.entry("minute", "min"),
          Map.entry("minutes", "min"),
          Map.entry("hour", "h"),
          Map.entry("hours", "h"),
          Map.entry("volt", "V"),
          Map.entry("amp", "A"),
          Map.entry("ampere", "A"),
          Map.entry("siemens", "S"),
          Map.entry("farad", "F"),
          Map.entry("celsius", CELSIUS),
          Map.entry("kelvin", "K"),
          Map.entry("radian", "rad"),
          Map.entry("degree", "deg"),
          Map.entry("degrees", "deg"),
          Map.entry("molar", "M"),
          Map.entry("percent", "%"));

  private static final List<String> COMMON =
      List.of(
          "ms", "s", "us", "min", "h", "mV", "V", "nA", "pA", "uA", "MOhm", "kOhm", "GOhm", "Ohm",
          "nS", "uS", "mS", "nF", "pF", "uF", "pC", "nC", "Hz", "kHz", "um", "mm", "cm", "mM", "uM",
          "nM", "K", CELSIUS, "rad", "deg", "mol");

  static {
    whole("min", TIME, Scale.MINUTE);
    whole("h", TIME, Scale.HOUR);
    whole(CELSIUS, TEMPERATURE, Scale.ONE);
    whole("rad", ONE, Scale.ONE);
    whole("deg", ONE, Scale.DEGREE);
    whole("%", ONE, Scale.powerOfTen(-2));
    prefixed("s", TIME, 3);
    prefixed("V", VOLTAGE, 3);
    prefixed("A", CURRENT, 9);
    prefixed("Ohm", DimensionNames.RESISTANCE, -6);
    prefixed("S", DimensionNames.CONDUCTANCE, 6);
    prefixed("F", DimensionNames.CAPACITANCE, 9);
    prefixed("C", DimensionNames.CHARGE, 12);
    prefixed("Hz", ONE.over(TIME), -3);
    prefixed("M", CONCENTRATION, 3);
    prefixed("K", TEMPERATURE, 0);
    prefixed("mol", CONCENTRATION.times(LENGTH.power(3)), 18);
    prefixed("m", LENGTH, 6);
  }

  private static void whole(String symbol, Dimension dimension, Scale scale) {
    KNOWN.putIfAbsent(symbol, new Atom(symbol, dimension, scale));
  }

  private static void prefixed(String symbol, Dimension dimension, int powerOfTen) {
    whole(symbol, dimension, Scale.powerOfTen(powerOfTen));
    for (String prefix : PREFIXES.split(" ")) {
      if (prefix.charAt(0) == 'c' && !symbol.equals("m")) {
        continue;
      }
      int power = Integer.parseInt(prefix.substring(1));
      whole(prefix.charAt(0) + symbol, dimension, Scale.powerOfTen(powerOfTen + power));
    }
  }

  static Optional<Atom> find(String word) {
    return Optional.ofNullable(KNOWN.get(word));
  }

  /** The unit that someone who wrote an unknown word may have meant. */
  static Optional<String> nearest(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (OTHER_SPELLINGS.containsKey(lower)) {
      return Optional.of(OTHER_SPELLINGS.get(lower));
    }
    for (String known : COMMON) {
      if (known.equalsIgnoreCase(word)) {
        return Optional.of(known);
      }
    }
    return Spelling.nearest(word, COMMON);
  }
}
