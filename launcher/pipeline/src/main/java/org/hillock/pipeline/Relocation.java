package org.hillock.pipeline;

import java.util.List;
import java.util.Optional;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.pipeline.spec.InputSpec;
import org.hillock.pipeline.spec.PipelineSpec;
import org.hillock.pipeline.spec.PopulationSpec;

/** Gives the compiler's problems, which know names only, their places in the file. */
final class Relocation {
  private final PipelineSpec spec;

  Relocation(PipelineSpec spec) {
    this.spec = spec;
  }

  List<Problem> place(List<Problem> problems) {
    return problems.stream().map(this::place).toList();
  }

  private Problem place(Problem problem) {
    return switch (problem.where()) {
      case Location.InPipeline ignored -> problem;
      case Location.InEquation equation -> described(problem, equation.owner());
      case Location.InPlugin plugin -> described(problem, plugin.name());
      case Location.AtStep step -> described(problem, step.population());
      case Location.Nowhere ignored -> problem.at(named(problem.message()).orElseGet(spec::where));
    };
  }

  /** The problem at what it names; what its own location said becomes part of the message. */
  private Problem described(Problem problem, String name) {
    Location.InPipeline where =
        exactly(name).or(() -> named(problem.message())).orElseGet(spec::where);
    Problem bare = new Problem(problem.severity(), problem.message(), "", problem.where());
    return new Problem(problem.severity(), bare.render(), problem.remedy(), where);
  }

  private Optional<Location.InPipeline> exactly(String name) {
    Optional<Location.InPipeline> input =
        spec.inputs().stream()
            .filter(i -> i.name().equals(name))
            .findFirst()
            .map(i -> i.options().where());
    return input.or(() ->
        spec.populations().stream()
            .filter(p -> p.name().equals(name))
            .findFirst()
            .map(PopulationSpec::where));
  }

  /** The input, or else the population, whose name stands in quotes in a message. */
  private Optional<Location.InPipeline> named(String message) {
    Optional<String> input =
        spec.inputs().stream()
            .map(InputSpec::name)
            .filter(name -> quoted(message, name))
            .findFirst();
    return input
        .or(() ->
            spec.populations().stream()
                .map(PopulationSpec::name)
                .filter(name -> quoted(message, name))
                .findFirst())
        .flatMap(this::exactly);
  }

  private static boolean quoted(String message, String name) {
    return message.contains("\"" + name + "\"");
  }
}
