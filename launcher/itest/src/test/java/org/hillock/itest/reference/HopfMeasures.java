package org.hillock.itest.reference;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Arrays;
import org.hillock.itest.reference.Algebra.Complex;

/** The input at which the state of rest begins to oscillate: a pair of eigenvalues crosses. */
final class HopfMeasures {
  private static final int PARTS = 400;

  private final Laboratory laboratory;

  HopfMeasures(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  /**
   * A crossing.
   *
   * @param input nA
   * @param point the fixed point there
   * @param frequency rad/ms
   */
  private record Crossing(double input, double[] point, double frequency) {}

  JsonElement current(ReferenceRun run, JsonObject arguments, String unit) {
    double input = lowest(run, arguments).input();
    return new JsonPrimitive(Models.translate(run).ofCurrent(input, unit));
  }

  JsonElement state(ReferenceRun run, JsonObject arguments, String unit) {
    String variable = arguments.get("variable").getAsString();
    double value = lowest(run, arguments).point()[laboratory.index(run, variable)];
    String internal = Models.translate(run).variable(variable).unit();
    return new JsonPrimitive(Json.convert(value, internal, unit));
  }

  JsonElement frequency(ReferenceRun run, JsonObject arguments, String unit) {
    return new JsonPrimitive(Json.convert(lowest(run, arguments).frequency(), "rad/ms", unit));
  }

  private Crossing lowest(ReferenceRun run, JsonObject arguments) {
    StaticMeasures.requires(arguments, "branch", "rest");
    StaticMeasures.requires(arguments, "which", "lowest");
    JsonObject search = arguments.get("search").getAsJsonObject();
    StaticMeasures.requires(search, "target", "I");
    double from = input(run, search, "from");
    double to = input(run, search, "to");
    Statics statics = laboratory.statics(run);
    double[] point = statics.rest(from);
    double before = from;
    for (int i = 1; i <= PARTS; i++) {
      double after = from + (to - from) * i / PARTS;
      double[] next = statics.follow(point, after);
      if (pair(statics, next, after).re() > 0) {
        return between(statics, before, after, point);
      }
      before = after;
      point = next;
    }
    throw new NotSupported("a search that finds no Hopf point");
  }

  private static Crossing between(Statics statics, double below, double above, double[] near) {
    double low = below;
    double high = above;
    double[] point = near;
    for (int i = 0; i < 50; i++) {
      double middle = (low + high) / 2;
      point = statics.follow(point, middle);
      if (pair(statics, point, middle).re() > 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return new Crossing(high, point, pair(statics, point, high).im());
  }

  /** The eigenvalue with the largest real part of those that oscillate. */
  private static Complex pair(Statics statics, double[] point, double input) {
    return Arrays.stream(statics.eigenvalues(point, input))
        .filter(e -> e.im() > 1e-6)
        .reduce((a, b) -> a.re() > b.re() ? a : b)
        .orElse(new Complex(Double.NEGATIVE_INFINITY, 0));
  }

  private static double input(ReferenceRun run, JsonObject search, String end) {
    String unit = search.get("unit").getAsString();
    return Json.in(Models.translate(run).current(Json.quantity(search.get(end), unit)), "nA");
  }
}
