package org.hillock.itest.broken.report;

/** A class that prints. */
public final class Prints {
  private Prints() {}

  static void print() {
    System.out.println("no");
  }
}
