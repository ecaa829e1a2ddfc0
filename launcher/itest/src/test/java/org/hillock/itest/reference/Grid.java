package org.hillock.itest.reference;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hillock.api.unit.Unit;

/**
 * Chooses the step of a run: the coarsest that resolves spikes and on which everything falls that
 * the run names.
 *
 * @param step ms
 * @param steps how many
 */
record Grid(BigDecimal step, long steps) {
  /**
   * The schema's tolerances admit spikes on a grid of 0.01 ms; half of that leaves a margin where
   * no comparison with a finer one follows.
   */
  private static final List<BigDecimal> STEPS =
      Stream.of("0.01", "0.005", "0.0025", "0.002", "0.001", "0.0005", "0.0002", "0.0001")
          .map(BigDecimal::new)
          .toList();

  /** A run as it is, and instants at which a measure wants to look. */
  static Grid of(ReferenceRun run, List<BigDecimal> looks) {
    List<BigDecimal> needed = new ArrayList<>();
    BigDecimal duration = milliseconds(run.root().get("duration"));
    if (!(duration.signum() > 0)) {
      throw new NotSupported("a run of no duration: it is analysed from its equations");
    }
    needed.add(duration);
    Stimuli.pulseTimes(run).forEach(times -> needed.addAll(allMilliseconds(times)));
    if (run.parameters().has("Delta_abs")) {
      needed.add(milliseconds(run.parameters().get("Delta_abs")));
    }
    List<BigDecimal> wanted = new ArrayList<>(needed);
    wanted.addAll(looks);
    wanted.addAll(edges(run));
    List<BigDecimal> steps =
        Models.translate(run).isApproximate() ? STEPS : STEPS.subList(1, STEPS.size());
    BigDecimal step = coarsest(steps, wanted, coarsest(steps, needed, null));
    if (step == null) {
      throw new NotSupported("instants that no grid of 0.0001 ms or more has");
    }
    return new Grid(step, duration.divide(step).longValueExact());
  }

  /** A grid on which instants lie, the last of which is the end. */
  static Grid holding(List<BigDecimal> instants) {
    BigDecimal step = coarsest(STEPS, instants, null);
    if (step == null) {
      throw new NotSupported("instants that no grid of 0.0001 ms or more has");
    }
    return new Grid(step, instants.getLast().divide(step).longValueExact());
  }

  static BigDecimal milliseconds(JsonElement quantity) {
    JsonObject object = quantity.getAsJsonObject();
    return milliseconds(object.get("value"), object.get("unit").getAsString());
  }

  static List<BigDecimal> allMilliseconds(JsonElement quantity) {
    JsonObject object = quantity.getAsJsonObject();
    String unit = object.get("unit").getAsString();
    return object.get("values").getAsJsonArray().asList().stream()
        .map(v -> milliseconds(v, unit))
        .toList();
  }

  private static BigDecimal milliseconds(JsonElement value, String unit) {
    return unit.equals("ms")
        ? value.getAsBigDecimal()
        : BigDecimal.valueOf(Unit.parse(unit).toInternal(value.getAsBigDecimal()));
  }

  /** Edges are best on the grid; off it they conserve charge. */
  private static List<BigDecimal> edges(ReferenceRun run) {
    List<BigDecimal> edges = new ArrayList<>();
    for (JsonObject stimulus : run.stimuli()) {
      for (String edge : List.of("on", "off", "width")) {
        if (Json.has(stimulus, edge)) {
          edges.add(milliseconds(stimulus.get(edge)));
        }
      }
      if (stimulus.get("type").getAsString().equals("piecewise-constant")) {
        edges.addAll(allMilliseconds(stimulus.get("times")));
      }
    }
    return edges;
  }

  private static BigDecimal coarsest(
      List<BigDecimal> steps, List<BigDecimal> times, BigDecimal otherwise) {
    return steps.stream()
        .filter(step -> times.stream().allMatch(t -> t.remainder(step).signum() == 0))
        .findFirst()
        .orElse(otherwise);
  }

  /** The same with each step cut into halves, several times. */
  Grid halved(int times) {
    return new Grid(step.divide(BigDecimal.TWO.pow(times)), steps << times);
  }
}
