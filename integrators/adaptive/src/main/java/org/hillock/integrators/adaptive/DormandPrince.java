package org.hillock.integrators.adaptive;

import java.util.Arrays;
import java.util.List;
import org.hillock.api.integrate.EmbeddedPair;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.osgi.service.component.annotations.Component;

/**
 * The method of Dormand and Prince of order 5 with an estimate of order 4 (Journal of Computational
 * and Applied Mathematics 6, 1980), and Shampine's interpolant of order 4 (Mathematics of
 * Computation 46, 1986).
 */
@Component
public final class DormandPrince implements Integrator {
  /** Errors of one sub-step, so tight that spike times are precise to 1e-9 ms. */
  private static final double RELATIVE_TOLERANCE = 1e-13;

  /** mV, nA and the like; what is far below them counts as zero. */
  private static final double ABSOLUTE_TOLERANCE = 1e-13;

  private static final EmbeddedPair PAIR =
      new EmbeddedPair(
          5,
          4,
          row(0, 1.0 / 5, 3.0 / 10, 4.0 / 5, 8.0 / 9, 1, 1),
          List.of(
              row(),
              row(1.0 / 5),
              row(3.0 / 40, 9.0 / 40),
              row(44.0 / 45, -56.0 / 15, 32.0 / 9),
              row(19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729),
              row(9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656),
              row(35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84)),
          row(35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84, 0),
          row(
              71.0 / 57600,
              0,
              -71.0 / 16695,
              71.0 / 1920,
              -17253.0 / 339200,
              22.0 / 525,
              -1.0 / 40),
          List.of(
              row(
                  1,
                  -8048581381.0 / 2820520608.0,
                  8663915743.0 / 2820520608.0,
                  -12715105075.0 / 11282082432.0),
              row(0, 0, 0, 0),
              row(
                  0,
                  131558114200.0 / 32700410799.0,
                  -68118460800.0 / 10900136933.0,
                  87487479700.0 / 32700410799.0),
              row(
                  0,
                  -1754552775.0 / 470086768.0,
                  14199869525.0 / 1410260304.0,
                  -10690763975.0 / 1880347072.0),
              row(
                  0,
                  127303824393.0 / 49829197408.0,
                  -318862633887.0 / 49829197408.0,
                  701980252875.0 / 199316789632.0),
              row(
                  0,
                  -282668133.0 / 205662961.0,
                  2019193451.0 / 616988883.0,
                  -1453857185.0 / 822651844.0),
              row(0, 40617522.0 / 29380423.0, -110615467.0 / 29380423.0, 69997945.0 / 29380423.0)));

  @Override
  public String name() {
    return "dormand-prince";
  }

  @Override
  public String about() {
    return "Dormand-Prince 5(4): sub-steps with error control, spikes located off the grid";
  }

  @Override
  public int order() {
    return PAIR.order();
  }

  @Override
  public Scheme discretize(EquationSystem system) {
    // Error control has no meaning where nothing is smooth.
    return Scheme.Refused.ofNoise(name(), system)
        .orElseGet(() -> new Scheme.Continuous(PAIR, RELATIVE_TOLERANCE, ABSOLUTE_TOLERANCE));
  }

  private static List<Double> row(double... values) {
    return Arrays.stream(values).boxed().toList();
  }
}
