package org.hillock.pipeline.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.List;
import org.hillock.api.unit.Unit;

/** Small schemas from which the large one is made. */
final class Schemas {
  private static final String NUMBER = "[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)([eE][+-]?[0-9]+)?";

  private Schemas() {}

  static JsonObject of(String type, String description) {
    JsonObject schema = new JsonObject();
    schema.addProperty("type", type);
    if (!description.isEmpty()) {
      schema.addProperty("description", description);
    }
    return schema;
  }

  static JsonObject text(String description) {
    return of("string", description);
  }

  static JsonObject pattern(String pattern, String description) {
    JsonObject schema = text(description);
    schema.addProperty("pattern", pattern);
    return schema;
  }

  /** A quantity; without a unit only where a plain number is meant. */
  static JsonObject quantity(boolean plain, String description) {
    if (!plain) {
      return pattern("^\\s*" + NUMBER + "\\s*[^\\s0-9.].*$", description);
    }
    JsonObject schema = new JsonObject();
    JsonArray types = new JsonArray();
    types.add("number");
    types.add("string");
    schema.add("type", types);
    schema.addProperty("description", description);
    return schema;
  }

  static boolean isPlain(Unit unit) {
    return unit.dimension().isOne();
  }

  static JsonObject whole(long least, String description) {
    JsonObject schema = of("integer", description);
    schema.addProperty("minimum", least);
    return schema;
  }

  static JsonObject list(JsonObject items, String description) {
    JsonObject schema = of("array", description);
    schema.add("items", items);
    return schema;
  }

  static JsonObject choice(Collection<String> words, String description) {
    JsonObject schema = text(description);
    schema.add("enum", array(words));
    return schema;
  }

  static JsonObject anyOf(String description, JsonObject... choices) {
    JsonObject schema = new JsonObject();
    schema.addProperty("description", description);
    JsonArray all = new JsonArray();
    for (JsonObject choice : choices) {
      all.add(choice);
    }
    schema.add("anyOf", all);
    return schema;
  }

  /** An object with these fields and no others. */
  static JsonObject object(String description, JsonObject properties, Collection<String> required) {
    JsonObject schema = of("object", description);
    schema.add("properties", properties);
    schema.addProperty("additionalProperties", false);
    if (!required.isEmpty()) {
      schema.add("required", array(required));
    }
    return schema;
  }

  /** An object whose names are the user's. */
  static JsonObject named(String names, JsonObject values, String description) {
    JsonObject schema = of("object", description);
    JsonObject pattern = new JsonObject();
    pattern.addProperty("pattern", names);
    schema.add("propertyNames", pattern);
    schema.add("additionalProperties", values);
    return schema;
  }

  /** What holds where a field has a certain value. */
  static JsonObject when(String field, String value, JsonObject then) {
    JsonObject constant = new JsonObject();
    constant.addProperty("const", value);
    JsonObject condition = new JsonObject();
    condition.add("properties", single(field, constant));
    condition.add("required", array(List.of(field)));
    JsonObject schema = new JsonObject();
    schema.add("if", condition);
    schema.add("then", then);
    return schema;
  }

  static JsonObject single(String name, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(name, value);
    return object;
  }

  static JsonArray array(Collection<String> words) {
    JsonArray array = new JsonArray();
    words.forEach(array::add);
    return array;
  }
}
