package org.hillock.api.integrate;

/**
 * Why an integrator suits a system.
 *
 * @param rank greater is better: {@link #EXACT}, {@link #STRUCTURED}, {@link #GENERAL}, or between
 * @param reason a clause that follows the integrator's name, for instance {@code "the equations are
 *     linear with constant coefficients, so its steps are exact"}
 * @since 1.0
 */
public record Recommendation(int rank, String reason) {
  /** Steps without an error of their own. */
  public static final int EXACT = 300;

  /** A scheme that uses the equations' structure, for instance rates that depend on the voltage. */
  public static final int STRUCTURED = 200;

  /** A scheme that takes any smooth equations. */
  public static final int GENERAL = 100;
}
