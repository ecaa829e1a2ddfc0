package org.hillock.bench.internal;

/**
 * A pipeline of one step, with a model that it describes itself: the squid's axon with a leak of
 * its own. No two variants have the same equations.
 *
 * @param variant tells them apart
 */
record NewModel(int variant) {
  private static final String PIPELINE =
      """
      {
        "hillock": 1,
        "name": "new-model",
        "duration": "0.01 ms",
        "step": "0.01 ms",
        "populations": {
          "cell": {
            "model": {
              "name": "axon-VARIANT",
              "parameters": {
                "C": { "value": "1 uF/cm^2", "above": "0 uF/cm^2" },
                "g_Na": "120 mS/cm^2", "g_K": "36 mS/cm^2", "g_L": "0.VARIANT mS/cm^2",
                "E_Na": "50 mV", "E_K": "-77 mV", "E_L": "-54.387 mV", "j": "10 uA/cm^2"
              },
              "states": {
                "v": { "unit": "mV", "initial": "-65 mV" },
                "m": { "unit": "1", "initial": "0.05" },
                "h": { "unit": "1", "initial": "0.6" },
                "n": { "unit": "1", "initial": "0.32" }
              },
              "definitions": [
                "alpha_m = 1/(1 ms) / exprel(-(v + 40 mV)/(10 mV))",
                "beta_m = 4/(1 ms) * exp(-(v + 65.VARIANT mV)/(18 mV))",
                "alpha_h = 0.07/(1 ms) * exp(-(v + 65 mV)/(20 mV))",
                "beta_h = 1/(1 ms) / (1 + exp(-(v + 35 mV)/(10 mV)))",
                "alpha_n = 0.1/(1 ms) / exprel(-(v + 55 mV)/(10 mV))",
                "beta_n = 0.125/(1 ms) * exp(-(v + 65 mV)/(80 mV))"
              ],
              "equations": [
                "dv/dt = (j - g_Na*m^3*h*(v - E_Na) - g_K*n^4*(v - E_K) - g_L*(v - E_L)) / C",
                "dm/dt = alpha_m*(1 - m) - beta_m*m",
                "dh/dt = alpha_h*(1 - h) - beta_h*h",
                "dn/dt = alpha_n*(1 - n) - beta_n*n"
              ],
              "spike-when": "v >= 0 mV"
            },
            "integrator": "exponential-euler"
          }
        }
      }
      """;

  /** The pipeline's text. */
  String pipeline() {
    return PIPELINE.replace("VARIANT", Integer.toString(variant));
  }
}
