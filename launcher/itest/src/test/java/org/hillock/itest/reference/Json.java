package org.hillock.itest.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hillock.api.unit.Unit;

/**
 * Reads quantities of the schema: {@code {value, unit}}, {@code {values, unit}}, {@code {from, to,
 * unit}}.
 */
final class Json {
  private Json() {}

  static boolean has(JsonObject object, String name) {
    return object.has(name) && !object.get(name).isJsonNull();
  }

  /** Whether a field says something: it is there, not null and not an empty list. */
  static boolean says(JsonObject object, String name) {
    return has(object, name) && !(object.get(name) instanceof JsonArray list && list.isEmpty());
  }

  /** The numbers of {@code {value, unit}} or {@code {values, unit}}, with their unit each. */
  static List<JsonElement> each(JsonElement quantity) {
    JsonObject object = quantity.getAsJsonObject();
    if (!object.has("values")) {
      return List.of(quantity);
    }
    List<JsonElement> each = new ArrayList<>();
    for (JsonElement value : object.get("values").getAsJsonArray()) {
      each.add(quantity(value, object.get("unit").getAsString()));
    }
    return each;
  }

  static JsonObject quantity(JsonElement value, String unit) {
    JsonObject quantity = new JsonObject();
    quantity.add("value", value);
    quantity.addProperty("unit", unit);
    return quantity;
  }

  /** A quantity as a pipeline writes it, for instance {@code "20.0 ms"}. */
  static String text(JsonElement quantity) {
    JsonObject object = quantity.getAsJsonObject();
    return text(object.get("value"), object.get("unit").getAsString());
  }

  static List<String> texts(JsonElement quantity) {
    JsonObject object = quantity.getAsJsonObject();
    List<String> texts = new ArrayList<>();
    object
        .get("values")
        .getAsJsonArray()
        .forEach(v -> texts.add(text(v, object.get("unit").getAsString())));
    return texts;
  }

  /** A quantity in a unit, correctly rounded. */
  static double in(JsonElement quantity, String unit) {
    JsonObject object = quantity.getAsJsonObject();
    return convert(object.get("value"), object.get("unit").getAsString(), unit);
  }

  static double[] all(JsonElement quantity, String unit) {
    JsonObject object = quantity.getAsJsonObject();
    String from = object.get("unit").getAsString();
    JsonArray values = object.get("values").getAsJsonArray();
    return values.asList().stream().mapToDouble(v -> convert(v, from, unit)).toArray();
  }

  static double convert(JsonElement value, String from, String to) {
    return convert(value.getAsBigDecimal(), from, to);
  }

  static double convert(double value, String from, String to) {
    return convert(BigDecimal.valueOf(value), from, to);
  }

  private static double convert(BigDecimal value, String from, String to) {
    if (from.equals(to)) {
      return value.doubleValue();
    }
    Unit source = Unit.parse(from);
    Unit target = Unit.parse(to);
    if (!source.dimension().equals(target.dimension())) {
      throw new NotSupported("a value in " + from + " where " + to + " is needed");
    }
    return target.fromInternal(source.toInternal(value));
  }

  private static String text(JsonElement value, String unit) {
    if (value.isJsonNull()) {
      throw new NotSupported("a quantity that the measure must fill in");
    }
    String number = value.getAsBigDecimal().toPlainString();
    return unit.equals("1") ? number : number + " " + unit;
  }
}
