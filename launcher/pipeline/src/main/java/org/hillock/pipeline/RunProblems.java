package org.hillock.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillock.api.Problem;
import org.hillock.pipeline.plan.RunGrid;
import org.hillock.pipeline.problem.Problems;

/** What is wrong with the runs of a sweep; what is wrong with all of them is said once. */
final class RunProblems {
  private final RunGrid grid;
  private final Map<Problem, List<Integer>> runs = new LinkedHashMap<>();

  RunProblems(RunGrid grid) {
    this.grid = grid;
  }

  void add(int run, List<Problem> problems) {
    problems.stream()
        .distinct()
        .forEach(problem -> runs.computeIfAbsent(problem, ignored -> new ArrayList<>()).add(run));
  }

  void tell(Problems problems) {
    runs.forEach((problem, where) ->
        problems.accept(
            where.size() == grid.runs()
                ? problem
                : grid.named(problem, where.getFirst(), others(where))));
  }

  private static String others(List<Integer> runs) {
    return runs.size() == 1 ? "" : " and " + (runs.size() - 1) + " more";
  }
}
