package org.hillock.pipeline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.pipeline.plan.ReportPlan;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.AnalyzerSpec;
import org.hillock.pipeline.spec.Located;
import org.hillock.pipeline.spec.PipelineSpec;

/** Finds what the report shows. */
final class ReportResolver {
  private final Problems problems;

  ReportResolver(Problems problems) {
    this.problems = problems;
  }

  ReportPlan resolve(PipelineSpec spec, List<Site> sites) {
    List<String> known =
        new ArrayList<>(List.of(ReportPlan.RASTER, ReportPlan.TRACE, ReportPlan.INPUT));
    spec.analyzers().stream().map(AnalyzerSpec::name).forEach(known::add);
    List<String> plots = new ArrayList<>();
    for (Located<String> plot : spec.report().plots().orElse(List.of())) {
      if (!known.contains(plot.value())) {
        problems.error(
            "no plot \"" + plot.value() + "\": there are " + Choices.list(known),
            Choices.remedy(plot.value(), known),
            plot.where());
      } else if (plots.contains(plot.value())) {
        problems.error("plot \"" + plot.value() + "\" is named twice", "remove one", plot.where());
      } else {
        plots.add(plot.value());
      }
    }
    return new ReportPlan(
        spec.report().title().orElse(spec.name()),
        spec.report().plots().isPresent() ? plots : all(spec, sites));
  }

  /** Everything that there is something to draw of. */
  private static List<String> all(PipelineSpec spec, List<Site> sites) {
    List<String> plots = new ArrayList<>();
    if (sites.stream()
        .map(Site::neuron)
        .flatMap(Optional::stream)
        .anyMatch(neuron -> neuron.spec().spike().isPresent())) {
      plots.add(ReportPlan.RASTER);
    }
    if (!spec.records().isEmpty()) {
      plots.add(ReportPlan.TRACE);
    }
    if (!spec.inputs().isEmpty()) {
      plots.add(ReportPlan.INPUT);
    }
    spec.analyzers().stream().map(AnalyzerSpec::name).forEach(plots::add);
    return plots;
  }
}
