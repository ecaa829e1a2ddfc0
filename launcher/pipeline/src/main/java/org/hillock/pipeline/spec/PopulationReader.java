package org.hillock.pipeline.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Problems;

/** Reads entries of {@code populations}. */
final class PopulationReader {
  private static final int MOST = 100_000_000;
  private static final Pattern SYMBOL = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

  private final Problems problems;

  PopulationReader(Problems problems) {
    this.problems = problems;
  }

  PopulationSpec read(JsonValue.Member member, JsonValue.Obj object) {
    Fields fields = new Fields(object, "a population", problems);
    Optional<ModelSpec> model = fields.required("model", "\"lif\"").flatMap(this::model);
    Optional<Integer> size =
        fields.value("size").isEmpty()
            ? Optional.of(1)
            : fields.whole("size", 1, MOST).map(Long::intValue);
    Optional<Located<String>> integrator = fields.text("integrator");
    List<Setting> parameters = fields.settings("parameters");
    List<Setting> initial = fields.settings("initial");
    fields.finish();
    return new PopulationSpec(
        member.name(), model, size, integrator, parameters, initial, object.where());
  }

  private Optional<ModelSpec> model(JsonValue value) {
    if (value instanceof JsonValue.Obj object && object.member("base").isPresent()) {
      return Optional.of(composed(object));
    }
    return base(value).map(base -> new ModelSpec(Optional.of(base), List.of(), value.where()));
  }

  private Optional<ModelSpec.Base> base(JsonValue value) {
    if (value instanceof JsonValue.Text text) {
      return Optional.of(new ModelSpec.Installed(text.value(), text.where()));
    }
    if (value instanceof JsonValue.Obj object) {
      return Optional.of(new ModelSpec.Inline(object));
    }
    problems.error(
        "model must be a name or an object, but is " + value.describe(),
        "for instance \"lif\"",
        value.where());
    return Optional.empty();
  }

  private ModelSpec composed(JsonValue.Obj object) {
    Fields fields = new Fields(object, "a model with parts", problems);
    Optional<ModelSpec.Base> base = fields.value("base").flatMap(this::base);
    List<ModelSpec.PartUse> parts = new ArrayList<>();
    for (JsonValue item : fields.items("with")) {
      Fields.object(item, "a part", problems).flatMap(this::part).ifPresent(parts::add);
    }
    fields.finish();
    return new ModelSpec(base, parts, object.where());
  }

  private Optional<ModelSpec.PartUse> part(JsonValue.Obj object) {
    Fields fields = new Fields(object, "a part", problems);
    Optional<Located<String>> part = fields.requiredText("part", "\"constant-current\"");
    Optional<Located<String>> as = fields.requiredText("as", "\"M\"").filter(this::isSymbol);
    List<Setting> parameters = fields.settings("parameters");
    List<Setting> initial = fields.settings("initial");
    fields.finish();
    return part.flatMap(p -> as.map(a -> new ModelSpec.PartUse(p, a, parameters, initial)));
  }

  private boolean isSymbol(Located<String> as) {
    boolean symbol = SYMBOL.matcher(as.value()).matches();
    if (!symbol) {
      problems.error(
          "\"" + as.value() + "\" is no symbol: letters, digits and _, starting with a letter",
          "for instance \"M\"",
          as.where());
    }
    return symbol;
  }
}
