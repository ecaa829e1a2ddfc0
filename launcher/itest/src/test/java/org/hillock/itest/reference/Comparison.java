package org.hillock.itest.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.stream.IntStream;

/**
 * Applies an expectation's tolerance: |x - ref| <= abs + rel |ref|, element by element; text
 * exactly.
 */
final class Comparison {
  private final double absolute;
  private final double relative;

  Comparison(JsonObject tolerance) {
    this(tolerance, 1);
  }

  /** Applies a share of the tolerance. */
  Comparison(JsonObject tolerance, double share) {
    absolute = share * field(tolerance, "abs");
    relative = share * field(tolerance, "rel");
  }

  boolean matches(JsonElement got, JsonElement expected) {
    return switch (expected) {
      case JsonArray list -> got instanceof JsonArray other && lists(other, list);
      case JsonObject object -> got instanceof JsonObject other && objects(other, object);
      case JsonPrimitive primitive when isNumber(primitive) ->
          got instanceof JsonPrimitive other
              && isNumber(other)
              && numbers(number(other), number(primitive));
      default -> expected.equals(got);
    };
  }

  /** The greatest difference between numbers that match. */
  static double distance(JsonElement got, JsonElement expected) {
    return switch (expected) {
      case JsonArray list ->
          IntStream.range(0, list.size())
              .mapToDouble(i -> distance(got.getAsJsonArray().get(i), list.get(i)))
              .max()
              .orElse(0);
      case JsonPrimitive primitive when isNumber(primitive) ->
          Math.abs(number(got.getAsJsonPrimitive()) - number(primitive));
      default -> throw new IllegalArgumentException("no numbers: " + expected);
    };
  }

  private boolean lists(JsonArray got, JsonArray expected) {
    boolean matches = got.size() == expected.size();
    for (int i = 0; matches && i < expected.size(); i++) {
      matches = matches(got.get(i), expected.get(i));
    }
    return matches;
  }

  private boolean objects(JsonObject got, JsonObject expected) {
    return got.keySet().equals(expected.keySet())
        && expected.keySet().stream().allMatch(name -> matches(got.get(name), expected.get(name)));
  }

  private boolean numbers(double got, double expected) {
    return got == expected || Math.abs(got - expected) <= absolute + relative * Math.abs(expected);
  }

  private static boolean isNumber(JsonPrimitive primitive) {
    return primitive.isNumber()
        || (primitive.isString() && primitive.getAsString().matches("-?Infinity"));
  }

  private static double number(JsonPrimitive primitive) {
    return Double.parseDouble(primitive.getAsString());
  }

  private static double field(JsonObject tolerance, String name) {
    return Json.has(tolerance, name) ? tolerance.get(name).getAsDouble() : 0;
  }
}
