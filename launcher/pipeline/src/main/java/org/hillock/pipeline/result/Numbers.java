package org.hillock.pipeline.result;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;

/** Numbers that JSON has and those that it has not: NaN is null, infinities are strings. */
final class Numbers {
  private Numbers() {}

  static JsonElement write(double value) {
    if (Double.isNaN(value)) {
      return JsonNull.INSTANCE;
    }
    return Double.isInfinite(value)
        ? new JsonPrimitive(Double.toString(value))
        : new JsonPrimitive(value);
  }

  static double read(JsonElement json) {
    return json.isJsonNull() ? Double.NaN : Double.parseDouble(json.getAsString());
  }
}
