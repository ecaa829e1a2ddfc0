package org.hillock.analyzers.response;

/**
 * Nodes and weights of Gauss-Legendre quadrature on [-1, 1], by Newton's method on the Legendre
 * polynomials.
 */
record GaussLegendre(double[] nodes, double[] weights) {

  static GaussLegendre of(int order) {
    double[] nodes = new double[order];
    double[] weights = new double[order];
    for (int i = 0; i < order; i++) {
      double x = Math.cos(Math.PI * (i + 0.75) / (order + 0.5));
      for (int iteration = 0; iteration < 10; iteration++) {
        x -= polynomial(order, x) / derivative(order, x);
      }
      nodes[i] = x;
      weights[i] = 2 / ((1 - x * x) * derivative(order, x) * derivative(order, x));
    }
    return new GaussLegendre(nodes, weights);
  }

  private static double polynomial(int order, double x) {
    double before = 1;
    double value = x;
    for (int k = 2; k <= order; k++) {
      double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
      before = value;
      value = next;
    }
    return value;
  }

  private static double derivative(int order, double x) {
    return order * (x * polynomial(order, x) - polynomial(order - 1, x)) / (x * x - 1);
  }
}
