package org.hillock.api.math;

/**
 * The constants of the algorithms in {@link Elementary}, for code generators that expand them
 * inline.
 *
 * <p>A vector twin that applies the same operations in the same order to these constants gives the
 * same bits as the scalar functions. They are compile-time constants: changing one changes the bits
 * of every simulation, so a change is a new major version of this package.
 *
 * @since 1.0
 */
public final class ElementaryConstants {
  /**
   * 1.5 * 2^52: adding and subtracting it rounds a double below 2^51 in magnitude to the nearest
   * integer.
   */
  public static final double ROUND = 0x1.8p52;

  /**
   * The bits of {@link #ROUND}; the low bits of {@code x + ROUND} are those of the integer nearest
   * to x.
   */
  public static final long ROUND_BITS = 0x4338_0000_0000_0000L;

  /** The bits of 1.0. */
  public static final long ONE_BITS = 0x3ff0_0000_0000_0000L;

  /** How far left an integer has to be shifted to be added to the exponent field. */
  public static final int EXPONENT_SHIFT = 52;

  /** 1 / ln 2. */
  public static final double LOG2_E = 0x1.71547652b82fep+0;

  /** ln 2 to 42 bits: its product with an exponent is exact. */
  public static final double LN2_HIGH = 0x1.62e42fefa3800p-1;

  /** ln 2 - {@link #LN2_HIGH}. */
  public static final double LN2_LOW = 0x1.ef35793c76730p-45;

  /** Greatest argument whose exponential is finite. */
  public static final double EXP_MAX = 0x1.62e42fefa39efp+9;

  /** Least argument whose exponential is not flushed to zero. */
  public static final double EXP_MIN = -0x1.6232bdd7abcd2p+9;

  /** Greatest argument for which half the exponential is finite. */
  public static final double HALF_EXP_MAX = 0x1.633ce8fb9f87dp+9;

  /**
   * Greatest argument of {@code expm1} and {@code exprel}: 1023.5 ln 2, where the scale 2^k would
   * overflow.
   */
  public static final double EXPM1_MAX = 0x1.62b7d369a5aa7p+9;

  /** Below this, e^x - 1 rounds to -1. */
  public static final double EXPM1_MIN = -50.0;

  /**
   * Coefficient of r^2 in e^r; that of r^(2+i) is EXP_Qi. Minimax for |r| at most ln(2)/2, relative
   * error of e^r 2^-57.
   */
  public static final double EXP_Q0 = 0x1.0000000000005p-1;

  /** See {@link #EXP_Q0}. */
  public static final double EXP_Q1 = 0x1.5555555555523p-3;

  /** See {@link #EXP_Q0}. */
  public static final double EXP_Q2 = 0x1.5555555552160p-5;

  /** See {@link #EXP_Q0}. */
  public static final double EXP_Q3 = 0x1.111111112053cp-7;

  /** See {@link #EXP_Q0}. */
  public static final double EXP_Q4 = 0x1.6c16c17f14345p-10;

  /** See {@link #EXP_Q0}. */
  public static final double EXP_Q5 = 0x1.a01a014602630p-13;

  /** See {@link #EXP_Q0}. */
  public static final double EXP_Q6 = 0x1.a019a6f4cf0dcp-16;

  /** See {@link #EXP_Q0}. */
  public static final double EXP_Q7 = 0x1.71defdffddb17p-19;

  /** See {@link #EXP_Q0}. */
  public static final double EXP_Q8 = 0x1.28a23eb8b950bp-22;

  /** See {@link #EXP_Q0}. */
  public static final double EXP_Q9 = 0x1.ada09fa332a7ap-26;

  /** Above this tanh rounds to 1. */
  public static final double TANH_MAX = 20.0;

  /** Above this sinh x rounds to e^x / 2. */
  public static final double SINH_SMALL = 22.0;

  /** 2^54: lifts subnormal arguments of the logarithm into the normal range. */
  public static final double SUBNORMAL_LIFT = 0x1p54;

  /** The binary logarithm of {@link #SUBNORMAL_LIFT}. */
  public static final double SUBNORMAL_EXPONENT = 54.0;

  /**
   * Offset that keeps the exponent of the logarithm's argument positive, so that a logical shift
   * extracts it.
   */
  public static final long EXPONENT_OFFSET = 1024;

  /** The bits of sqrt(1/2), the lower end of the logarithm's reduced argument. */
  public static final long SQRT_HALF_BITS = 0x3fe6_a09e_667f_3bcdL;

  /**
   * Coefficient of z in log((1+s)/(1-s)) / s - 2 with z = s^2; that of z^i is LOG_Li. From fdlibm's
   * e_log.c.
   */
  public static final double LOG_L1 = 6.666666666666735130e-01;

  /** See {@link #LOG_L1}. */
  public static final double LOG_L2 = 3.999999999940941908e-01;

  /** See {@link #LOG_L1}. */
  public static final double LOG_L3 = 2.857142874366239149e-01;

  /** See {@link #LOG_L1}. */
  public static final double LOG_L4 = 2.222219843214978396e-01;

  /** See {@link #LOG_L1}. */
  public static final double LOG_L5 = 1.818357216161805012e-01;

  /** See {@link #LOG_L1}. */
  public static final double LOG_L6 = 1.531383769920937332e-01;

  /** See {@link #LOG_L1}. */
  public static final double LOG_L7 = 1.479819860511658591e-01;

  /** The double nearest to 1/3. */
  public static final double THIRD_HIGH = 0x1.5555555555555p-2;

  /** 1/3 - {@link #THIRD_HIGH}. */
  public static final double THIRD_LOW = 0x1.5555555555555p-56;

  /**
   * Constant term of (atanh(s)/s - 1 - z/3) / z^2 with z = s^2; the coefficient of z^i is POW_Pi.
   * Minimax for s at most (sqrt 2 - 1)/(sqrt 2 + 1), relative error 5e-18.
   */
  public static final double POW_P0 = 0x1.999999999999ap-3;

  /** See {@link #POW_P0}. */
  public static final double POW_P1 = 0x1.2492492492522p-3;

  /** See {@link #POW_P0}. */
  public static final double POW_P2 = 0x1.c71c71c6ea5acp-4;

  /** See {@link #POW_P0}. */
  public static final double POW_P3 = 0x1.745d177ad436ap-4;

  /** See {@link #POW_P0}. */
  public static final double POW_P4 = 0x1.3b1395b82701ep-4;

  /** See {@link #POW_P0}. */
  public static final double POW_P5 = 0x1.1118cd67251c5p-4;

  /** See {@link #POW_P0}. */
  public static final double POW_P6 = 0x1.df7ba1f4809c3p-5;

  /** See {@link #POW_P0}. */
  public static final double POW_P7 = 0x1.e03a7acf07f85p-5;

  /**
   * Beyond this magnitude y log x certainly overflows or vanishes; the exponent is clamped to it.
   */
  public static final double POW_LIMIT = 800.0;

  /**
   * Greatest angle, in radians, reduced in three parts of pi/2; beyond it {@link Elementary}
   * multiplies by 2/pi.
   */
  public static final double ANGLE_MAX = 0x1p30;

  /** 2 / pi. */
  public static final double TWO_OVER_PI = 0x1.45f306dc9c883p-1;

  /** First of three parts whose sum is pi/2. */
  public static final double HALF_PI_1 = 0x1.921fb54442d18p+0;

  /** Second part of pi/2. */
  public static final double HALF_PI_2 = 0x1.1a62633145c07p-54;

  /** Third part of pi/2. */
  public static final double HALF_PI_3 = -0x1.f1976b7ed8fbcp-110;

  /** Coefficient of x^3 in sin x; that of x^(2i+1) is SIN_Si. From fdlibm's k_sin.c. */
  public static final double SIN_S1 = -1.66666666666666324348e-01;

  /** See {@link #SIN_S1}. */
  public static final double SIN_S2 = 8.33333333332248946124e-03;

  /** See {@link #SIN_S1}. */
  public static final double SIN_S3 = -1.98412698298579493134e-04;

  /** See {@link #SIN_S1}. */
  public static final double SIN_S4 = 2.75573137070700676789e-06;

  /** See {@link #SIN_S1}. */
  public static final double SIN_S5 = -2.50507602534068634195e-08;

  /** See {@link #SIN_S1}. */
  public static final double SIN_S6 = 1.58969099521155010221e-10;

  /** Coefficient of x^4 in cos x; that of x^(2i+2) is COS_Ci. From fdlibm's k_cos.c. */
  public static final double COS_C1 = 4.16666666666666019037e-02;

  /** See {@link #COS_C1}. */
  public static final double COS_C2 = -1.38888888888741095749e-03;

  /** See {@link #COS_C1}. */
  public static final double COS_C3 = 2.48015872894767294178e-05;

  /** See {@link #COS_C1}. */
  public static final double COS_C4 = -2.75573143513906633035e-07;

  /** See {@link #COS_C1}. */
  public static final double COS_C5 = 2.08757232129817482790e-09;

  /** See {@link #COS_C1}. */
  public static final double COS_C6 = -1.13596475577881948265e-11;

  private ElementaryConstants() {}
}
