package org.hillock.app.command.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.hillock.app.text.internal.MeasureTable;
import org.hillock.app.text.internal.NumberText;
import org.hillock.app.text.internal.ProgressLine;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.analysis.AnalyzerResult;
import org.hillock.pipeline.result.MeasureJson;
import org.hillock.pipeline.result.ProblemJson;
import org.hillock.pipeline.result.Provenance;
import org.hillock.pipeline.run.Outcome;
import org.hillock.pipeline.run.RunProgress;

/**
 * What is said at the end of a run.
 *
 * @param loaded the pipeline
 * @param outcome what it gave
 * @param report its report
 */
record RunSummary(Loaded loaded, Outcome outcome, RunReport report) {

  /** For a person: one line on the run, a line for each measure, and where the report is. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(headline());
    lines.addAll(MeasureTable.lines(outcome.results()));
    lines.add(report.page().map(page -> "report: " + page).orElse("results: " + outcome.folder()));
    return String.join(System.lineSeparator(), lines);
  }

  /** For a machine: where everything is, and the measures, as in {@code result.json}. */
  String json() {
    JsonObject json = new JsonObject();
    json.addProperty("folder", outcome.folder().toString());
    report.page().ifPresent(page -> json.addProperty("report", page.toString()));
    json.addProperty("complete", outcome.complete());
    json.addProperty("interrupted", outcome.interrupted());
    JsonArray problems = new JsonArray();
    outcome.problems().forEach(problem -> problems.add(ProblemJson.write(problem)));
    json.add("problems", problems);
    JsonObject measures = new JsonObject();
    for (AnalyzerResult result : outcome.results()) {
      JsonArray values = new JsonArray();
      result.result().measures().forEach(measure -> values.add(MeasureJson.write(measure)));
      measures.add(result.name(), values);
    }
    json.add("measures", measures);
    return json.toString();
  }

  private String headline() {
    Provenance ran = outcome.provenance();
    double seconds = ran.times().simulate();
    String done = outcome.interrupted() ? "interrupted after " : "";
    boolean several = !loaded.grid().axes().isEmpty();
    return loaded.spec().name()
        + ": "
        + (several ? loaded.sweep() + ", " : "")
        + done
        + ran.stepsDone()
        + " steps"
        + (several ? "" : " of " + NumberText.of(ran.stepMs()) + " ms")
        + " in "
        + ProgressLine.duration(seconds)
        + (several ? "" : ", " + ProgressLine.speed(progress(ran)))
        + "; "
        + ran.spikes()
        + " spikes";
  }

  private static RunProgress progress(Provenance ran) {
    return new RunProgress(
        ran.stepsDone(), Math.max(1, ran.steps()), ran.stepMs(), ran.times().simulate());
  }
}
