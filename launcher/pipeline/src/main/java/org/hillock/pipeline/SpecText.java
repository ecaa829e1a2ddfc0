package org.hillock.pipeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.spec.AnalyzerSpec;
import org.hillock.pipeline.spec.InputSpec;
import org.hillock.pipeline.spec.Located;
import org.hillock.pipeline.spec.ModelSpec;
import org.hillock.pipeline.spec.PipelineSpec;
import org.hillock.pipeline.spec.PopulationSpec;
import org.hillock.pipeline.spec.RecordSpec;
import org.hillock.pipeline.spec.Setting;
import org.hillock.pipeline.spec.SweepSpec;

/** Prints a file as values. */
final class SpecText {
  private final Outline outline = new Outline();

  String print(PipelineSpec spec) {
    outline.entry(0, "name", spec.name());
    outline.entry(0, "about", spec.about());
    outline.entry(0, "duration", spec.duration().map(d -> d.value().toString()).orElse("?"));
    outline.entry(0, "step", spec.step().map(d -> d.value().toString()).orElse("?"));
    outline.entry(0, "seed", spec.seed());
    spec.populations().forEach(this::population);
    spec.inputs().forEach(this::input);
    spec.records().forEach(this::record);
    spec.analyzers().forEach(this::analyzer);
    spec.sweep().forEach(this::sweep);
    outline.line(0, "report");
    outline.entry(1, "title", spec.report().title().orElse(spec.name()));
    spec.report()
        .plots()
        .ifPresent(plots ->
            outline.entry(
                1, "plots", plots.stream().map(Located::value).collect(Collectors.joining(", "))));
    return outline.toString();
  }

  private void population(PopulationSpec population) {
    outline.line(0, "population " + population.name());
    outline.entry(1, "size", population.size().map(String::valueOf).orElse("?"));
    population.model().ifPresent(this::model);
    outline.entry(
        1, "integrator", population.integrator().map(Located::value).orElse("to be chosen"));
    settings(1, "parameters", population.parameters());
    settings(1, "initial", population.initial());
  }

  private void model(ModelSpec model) {
    model
        .base()
        .ifPresent(base ->
            outline.entry(
                1,
                "model",
                switch (base) {
                  case ModelSpec.Installed(String name, var ignored) -> name;
                  case ModelSpec.Inline(var fields) -> compact(fields);
                }));
    for (ModelSpec.PartUse part : model.parts()) {
      outline.entry(1, "part", part.part().value() + " as " + part.as().value());
      settings(2, "parameters", part.parameters());
      settings(2, "initial", part.initial());
    }
  }

  private void settings(int level, String title, List<Setting> settings) {
    if (!settings.isEmpty()) {
      outline.line(level, title);
      settings.forEach(
          setting -> outline.entry(level + 1, setting.name(), compact(setting.value())));
    }
  }

  private void input(InputSpec input) {
    outline.line(0, "input " + input.name());
    outline.entry(1, "type", input.type().map(Located::value).orElse("?"));
    outline.entry(1, "into", input.into().map(into -> into.value().toString()).orElse("?"));
    options(input.options(), Set.of("type", "into"));
  }

  private void analyzer(AnalyzerSpec analyzer) {
    outline.line(0, "analyzer " + analyzer.name());
    outline.entry(1, "type", analyzer.type().map(Located::value).orElse("?"));
    outline.entry(1, "of", analyzer.of().map(Located::value).orElse("?"));
    options(analyzer.options(), Set.of("type", "of"));
  }

  private void options(JsonValue.Obj fields, Set<String> others) {
    for (JsonValue.Member member : fields.members()) {
      if (!others.contains(member.name())) {
        outline.entry(1, member.name(), compact(member.value()));
      }
    }
  }

  private void record(RecordSpec record) {
    outline.line(0, "record " + record.what().value());
    outline.entry(1, "neurons", record.neurons().value());
    outline.entry(1, "every", record.every().map(every -> every.value().toString()).orElse("step"));
  }

  private void sweep(SweepSpec sweep) {
    outline.line(0, "sweep " + sweep.address());
    sweep
        .values()
        .ifPresent(values -> {
          switch (values) {
            case SweepSpec.Range(var from, var to, int points) ->
                outline.entry(
                    1, "range", from.value() + " to " + to.value() + " in " + points + " points");
            case SweepSpec.Listed(var listed) ->
                outline.entry(
                    1,
                    "values",
                    listed.stream()
                        .map(v -> v.value().toString())
                        .collect(Collectors.joining(", ")));
          }
        });
  }

  /** A value in one line; long lists are cut. */
  private static String compact(JsonValue value) {
    return switch (value) {
      case JsonValue.Text text -> text.value();
      case JsonValue.Num number -> number.text();
      case JsonValue.Bool bool -> String.valueOf(bool.value());
      case JsonValue.Null ignored -> "null";
      case JsonValue.Arr list ->
          list.items().stream()
              .limit(8)
              .map(SpecText::compact)
              .collect(Collectors.joining(", ", "[", list.items().size() > 8 ? ", …]" : "]"));
      case JsonValue.Obj object ->
          object.members().stream()
              .map(m -> m.name() + ": " + compact(m.value()))
              .collect(Collectors.joining(", ", "{ ", " }"));
    };
  }
}
