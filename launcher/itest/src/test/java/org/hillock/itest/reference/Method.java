package org.hillock.itest.reference;

/** How a run is advanced: the one place that names integrators. */
enum Method {
  /** The propagator of linear equations. Its spikes lie on the grid. */
  EXACT("exact"),

  /** Sub-steps with error control. Its spikes lie where they are: the grid only carries records. */
  ADAPTIVE("dormand-prince");

  private final String integrator;

  Method(String integrator) {
    this.integrator = integrator;
  }

  String integrator() {
    return integrator;
  }
}
