package org.hillock.itest.reference;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hillock.api.unit.Unit;

/**
 * Chooses the step of a run: the coarsest that the method allows and on which all instants fall
 * that must be grid points.
 *
 * @param step ms
 * @param steps how many
 */
record Grid(BigDecimal step, long steps) {
  private static final List<BigDecimal> STEPS =
      Stream.of(
              "0.1", "0.05", "0.025", "0.02", "0.01", "0.005", "0.0025", "0.002", "0.001", "0.0005",
              "0.0002", "0.0001")
          .map(BigDecimal::new)
          .toList();

  /** So near are the records of which a trace's shape is read, at least. */
  private static final BigDecimal SHAPE = new BigDecimal("0.01");

  /**
   * The schema's tolerances admit spikes on a grid of 0.01 ms; half of that leaves a margin, as no
   * comparison with a finer grid follows.
   */
  private static final BigDecimal SPIKES = new BigDecimal("0.005");

  /** A run as it is, and instants at which a measure wants to look. */
  static Grid of(ReferenceRun run, List<BigDecimal> looks, Method method) {
    return switch (method) {
      case EXACT -> of(run, withRefractoriness(looks, run), edges(run), upTo(SPIKES));
      // It goes from edge to edge by itself.
      case ADAPTIVE -> of(run, looks, List.of(), STEPS);
    };
  }

  /** A run whose trace has a shape that a measure wants to see. */
  static Grid fine(ReferenceRun run, Method method) {
    return switch (method) {
      case EXACT -> of(run, List.of(), method);
      case ADAPTIVE -> of(run, List.of(), List.of(), upTo(SHAPE));
    };
  }

  /** Refractoriness of neurons that fire on the grid ends there too. */
  private static List<BigDecimal> withRefractoriness(List<BigDecimal> looks, ReferenceRun run) {
    List<BigDecimal> instants = new ArrayList<>(looks);
    if (run.parameters().has("Delta_abs")) {
      instants.add(milliseconds(run.parameters().get("Delta_abs")));
    }
    return instants;
  }

  private static List<BigDecimal> upTo(BigDecimal coarsest) {
    return STEPS.stream().filter(step -> step.compareTo(coarsest) <= 0).toList();
  }

  private static Grid of(
      ReferenceRun run, List<BigDecimal> instants, List<BigDecimal> edges, List<BigDecimal> steps) {
    List<BigDecimal> needed = new ArrayList<>(instants);
    BigDecimal duration = milliseconds(run.root().get("duration"));
    if (!(duration.signum() > 0)) {
      throw new NotSupported("a run of no duration: it is analysed from its equations");
    }
    needed.add(duration);
    Stimuli.pulseTimes(run).forEach(times -> needed.addAll(allMilliseconds(times)));
    List<BigDecimal> wanted = new ArrayList<>(needed);
    wanted.addAll(edges);
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
