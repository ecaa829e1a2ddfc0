package org.hillock.pipeline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.plan.RunGrid;
import org.hillock.pipeline.problem.Problems;

/**
 * The runs of a pipeline, each as a pipeline of its own: what a run has another value of than the
 * others stands in it as if the file said so.
 *
 * @since 1.0
 */
public final class RunVariants {
  /** How many runs one pipeline may have. */
  public static final int MOST = 1000;

  private final JsonValue.Obj root;
  private final List<SweptField> fields;
  private final RunGrid grid;

  private RunVariants(JsonValue.Obj root, List<SweptField> fields) {
    this.root = root;
    this.fields = fields;
    this.grid = new RunGrid(fields.stream().map(SweptField::axis).toList());
  }

  /**
   * Finds what makes runs of a pipeline.
   *
   * @param root the file
   * @param catalog what is installed
   * @param problems takes what is wrong with the values of runs; what is wrong with anything else
   *     is found when a variant is read
   * @return the runs; one if nothing makes more, or after a problem
   */
  public static RunVariants of(JsonValue.Obj root, Catalog catalog, Problems problems) {
    int before = problems.count();
    Optional<JsonValue.Obj> sweep = object(root, "sweep");
    List<SweptField> fields = new ArrayList<>();
    SweptFields reader = new SweptFields(root, catalog, problems);
    List<JsonValue.Member> members = sweep.map(JsonValue.Obj::members).orElse(List.of());
    long runs = 1;
    for (int position = 0; position < members.size(); position++) {
      Optional<SweptField> field = reader.read(members.get(position), position);
      field.ifPresent(fields::add);
      runs = Math.min(MOST + 1L, runs * field.map(f -> f.axis().size()).orElse(1));
    }
    if (runs > MOST) {
      problems.error(
          "the sweep makes too many runs: at most " + MOST,
          "sweep fewer values of " + fields.getFirst().axis().address(),
          sweep.orElseThrow().where());
    }
    return new RunVariants(root, problems.count() > before ? List.of() : fields);
  }

  /**
   * The grid of the runs.
   *
   * @return one point for each run
   */
  public RunGrid grid() {
    return grid;
  }

  /**
   * The file as it is for one run.
   *
   * @param run from 0
   * @return the file with the run's values
   */
  public JsonValue.Obj variant(int run) {
    JsonValue.Obj variant = root;
    for (int i = 0; i < fields.size(); i++) {
      variant = fields.get(i).in(variant, grid.value(run, i));
    }
    return variant;
  }

  static Optional<JsonValue.Obj> object(JsonValue.Obj parent, String name) {
    return parent
        .member(name)
        .map(JsonValue.Member::value)
        .filter(JsonValue.Obj.class::isInstance)
        .map(JsonValue.Obj.class::cast);
  }
}
