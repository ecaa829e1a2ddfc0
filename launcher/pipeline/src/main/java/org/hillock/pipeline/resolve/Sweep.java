package org.hillock.pipeline.resolve;

import java.util.List;
import java.util.Map;
import org.hillock.api.unit.Quantity;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.json.Place;
import org.hillock.pipeline.plan.SweepPlan;

/**
 * What is swept, with a value for each point.
 *
 * @param plan the points
 * @param parameters swept parameters: by population, then by qualified symbol
 * @param initial swept initial states, likewise
 * @param options swept options: by input, then by option
 */
record Sweep(
    SweepPlan plan,
    Map<String, Map<String, Axis>> parameters,
    Map<String, Map<String, Axis>> initial,
    Map<String, Map<String, Axis>> options) {
  Sweep {
    parameters = Map.copyOf(parameters);
    initial = Map.copyOf(initial);
    options = Map.copyOf(options);
  }

  int points() {
    return plan.points();
  }

  /**
   * The values of one address.
   *
   * @param points a value for each point
   * @param place where the address stands
   */
  record Axis(List<Quantity> points, Place place) {
    Axis {
      points = List.copyOf(points);
    }

    double[] values() {
      return points.stream().mapToDouble(Quantity::value).toArray();
    }

    /** The value of one point as if it had been written in the file. */
    JsonValue written(int point) {
      return new JsonValue.Text(points.get(point).toString(), place);
    }
  }
}
