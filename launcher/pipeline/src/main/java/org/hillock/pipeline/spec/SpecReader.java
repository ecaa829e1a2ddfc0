package org.hillock.pipeline.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hillock.api.unit.Quantity;
import org.hillock.pipeline.json.JsonSource;
import org.hillock.pipeline.json.JsonTree;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Problems;

/**
 * Reads a pipeline file.
 *
 * @since 1.0
 */
public final class SpecReader {
  /** The version of the format that is read. */
  public static final int FORMAT = 1;

  private final JsonSource source;
  private final Problems problems;

  private SpecReader(JsonSource source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * Reads a pipeline.
   *
   * @param source the file's text
   * @param problems takes everything that is wrong
   * @return the pipeline, in which what is wrong is empty; empty if the text is no JSON object or
   *     of another format
   */
  public static Optional<PipelineSpec> read(JsonSource source, Problems problems) {
    return JsonTree.read(source, problems).flatMap(root -> read(root, source, problems));
  }

  /**
   * Reads a pipeline that is a tree already.
   *
   * @param root the tree
   * @param source the text that it comes from
   * @param problems takes everything that is wrong
   * @return the pipeline, as above
   */
  public static Optional<PipelineSpec> read(JsonValue root, JsonSource source, Problems problems) {
    return Fields.object(root, "a pipeline", problems)
        .flatMap(new SpecReader(source, problems)::pipeline);
  }

  private Optional<PipelineSpec> pipeline(JsonValue.Obj root) {
    Fields fields = new Fields(root, "a pipeline", problems);
    if (!understands(fields)) {
      return Optional.empty();
    }
    fields.text("$schema");
    String name = fields.text("name").map(Located::value).orElseGet(this::fileName);
    String about = fields.text("about").map(Located::value).orElse("");
    Optional<Located<Quantity>> duration = fields.requiredTime("duration", "\"1 s\"");
    Optional<Located<Quantity>> step = fields.requiredTime("step", "\"0.1 ms\"");
    long seed = fields.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE).orElse(1L);
    NameCheck names = new NameCheck(problems);
    fields.required("populations", "{ \"cell\": { \"model\": \"lif\" } }");
    List<PopulationSpec> populations =
        entries(fields, "populations", names, new PopulationReader(problems)::read);
    List<InputSpec> inputs = entries(fields, "inputs", names, new ExtensionReader(problems)::input);
    List<RecordSpec> records = new RecordReader(problems).read(fields.items("record"));
    List<AnalyzerSpec> analyzers =
        entries(fields, "analyzers", names, new ExtensionReader(problems)::analyzer);
    List<SweepSpec> sweep = new SweepReader(problems).read(fields.members("sweep"));
    ReportSpec report = report(fields);
    fields.finish();
    return Optional.of(
        new PipelineSpec(
            name,
            about,
            duration,
            step,
            seed,
            populations,
            inputs,
            records,
            analyzers,
            sweep,
            report,
            root.where()));
  }

  private String fileName() {
    String file = source.file().substring(source.file().lastIndexOf('/') + 1);
    return file.endsWith(".json") ? file.substring(0, file.length() - ".json".length()) : file;
  }

  private boolean understands(Fields fields) {
    Optional<JsonValue> format = fields.required("hillock", String.valueOf(FORMAT));
    if (format.isEmpty()) {
      return true;
    }
    if (format.get() instanceof JsonValue.Num number
        && number.text().equals(String.valueOf(FORMAT))) {
      return true;
    }
    problems.error(
        "hillock is the version of the file's format, which is "
            + FORMAT
            + " here, but is "
            + format.get().describe(),
        "try \"hillock\": " + FORMAT,
        format.get().where());
    return !(format.get() instanceof JsonValue.Num);
  }

  private <T> List<T> entries(
      Fields fields,
      String section,
      NameCheck names,
      BiFunction<JsonValue.Member, JsonValue.Obj, T> reader) {
    List<T> entries = new ArrayList<>();
    for (JsonValue.Member member : fields.members(section)) {
      names.check(section, member);
      Fields.object(member.value(), member.name(), problems)
          .ifPresent(object -> entries.add(reader.apply(member, object)));
    }
    return entries;
  }

  private ReportSpec report(Fields fields) {
    Optional<JsonValue.Obj> object =
        fields.value("report").flatMap(v -> Fields.object(v, "report", problems));
    if (object.isEmpty()) {
      return new ReportSpec(Optional.empty(), Optional.empty());
    }
    Fields report = new Fields(object.get(), "report", problems);
    Optional<String> title = report.text("title").map(Located::value);
    Optional<List<Located<String>>> plots =
        report.value("plots").flatMap(v -> Fields.list(v, "plots", problems)).map(this::texts);
    report.finish();
    return new ReportSpec(title, plots);
  }

  private List<Located<String>> texts(JsonValue.Arr list) {
    return list.items().stream()
        .flatMap(item -> Fields.text(item, "a plot", problems).stream())
        .toList();
  }
}
