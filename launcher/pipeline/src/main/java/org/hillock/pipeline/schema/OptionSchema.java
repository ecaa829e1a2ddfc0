package org.hillock.pipeline.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.Configured;
import org.hillock.pipeline.bind.Option;
import org.hillock.pipeline.bind.OptionType;
import org.hillock.pipeline.bind.Options;
import org.hillock.pipeline.catalog.Entry;

/** Schemas of things that have a type and the type's options: inputs and analyzers. */
final class OptionSchema {
  private OptionSchema() {}

  /**
   * A thing of one of several types.
   *
   * @param description what it is
   * @param extensions its types
   * @param others fields that every type has
   */
  static JsonObject of(
      String description,
      List<? extends Entry<? extends Configured<?>>> extensions,
      Map<String, JsonObject> others) {
    JsonObject schema = Schemas.of("object", description);
    List<String> names = extensions.stream().map(entry -> entry.extension().name()).toList();
    JsonObject properties = new JsonObject();
    properties.add("type", Schemas.choice(names, "what it is"));
    others.forEach(properties::add);
    schema.add("properties", properties);
    List<String> required = new ArrayList<>(List.of("type"));
    required.addAll(others.keySet());
    schema.add("required", Schemas.array(required));
    JsonArray cases = new JsonArray();
    extensions.forEach(entry ->
        cases.add(
            Schemas.when("type", entry.extension().name(), options(entry.extension(), others))));
    if (!cases.isEmpty()) {
      schema.add("allOf", cases);
    }
    return schema;
  }

  private static JsonObject options(Configured<?> extension, Map<String, JsonObject> others) {
    JsonObject properties = new JsonObject();
    properties.add("type", Schemas.text(extension.about()));
    others.keySet().forEach(name -> properties.add(name, new JsonObject()));
    Optional<List<Option>> declared = Options.find(extension.config());
    if (declared.isEmpty()) {
      return new JsonObject();
    }
    List<Option> options = declared.get();
    options.forEach(option -> properties.add(option.name(), option(option)));
    List<String> required = options.stream().filter(Option::required).map(Option::name).toList();
    return Schemas.object(extension.about(), properties, required);
  }

  private static JsonObject option(Option option) {
    JsonObject schema = type(option.type(), option.about());
    option.standard().ifPresent(text -> schema.add("default", standard(text, option.type())));
    return schema;
  }

  private static JsonPrimitive standard(String text, OptionType type) {
    return switch (type) {
      case OptionType.Flag ignored -> new JsonPrimitive(Boolean.parseBoolean(text));
      case OptionType.Whole ignored -> whole(text);
      case OptionType.Number ignored -> new JsonPrimitive(text);
      case OptionType.Numbers ignored -> new JsonPrimitive(text);
      case OptionType.Text ignored -> new JsonPrimitive(text);
      case OptionType.Choice ignored -> new JsonPrimitive(text);
      case OptionType.File ignored -> new JsonPrimitive(text);
      case OptionType.Expression ignored -> new JsonPrimitive(text);
    };
  }

  private static JsonObject type(OptionType type, String about) {
    return switch (type) {
      case OptionType.Number number ->
          Schemas.quantity(isPlain(number.unit()), withUnit(about, number.unit()));
      case OptionType.Numbers numbers ->
          Schemas.list(
              Schemas.quantity(isPlain(numbers.unit()), "one value"),
              withUnit(about, numbers.unit()));
      case OptionType.Whole ignored -> Schemas.of("integer", about);
      case OptionType.Flag ignored -> Schemas.of("boolean", about);
      case OptionType.Text ignored -> Schemas.text(about);
      case OptionType.Choice choice -> Schemas.choice(choice.words(), about);
      case OptionType.File ignored ->
          Schemas.text(about + " (a file, named from the folder of the pipeline)");
      case OptionType.Expression expression ->
          Schemas.text(
              withUnit(about, expression.unit())
                  + " (an expression of "
                  + String.join(", ", expression.symbols().keySet())
                  + ")");
    };
  }

  /** The unit of a port is only known to the pipeline, and may be none. */
  private static boolean isPlain(String unit) {
    return unit.equals("1");
  }

  private static String withUnit(String about, String unit) {
    if (unit.equals("1")) {
      return about;
    }
    return about
        + (unit.contains("port")
            ? " (in the unit of what is driven)"
            : " (for instance in " + unit + ")");
  }

  /** A whole number, or the text itself where an extension's default is none. */
  private static JsonPrimitive whole(String text) {
    return text.matches("-?[0-9]{1,18}")
        ? new JsonPrimitive(Long.parseLong(text))
        : new JsonPrimitive(text);
  }
}
