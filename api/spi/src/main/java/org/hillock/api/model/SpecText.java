package org.hillock.api.model;

import java.util.List;

/** What authors write, before it is parsed and checked. */
final class SpecText {
  private SpecText() {}

  /**
   * A variable.
   *
   * @param name its symbol
   * @param unit its unit's text
   * @param initial its value at time zero, an expression's text
   * @param about a phrase
   */
  record StateText(String name, String unit, String initial, String about) {}

  /**
   * A way in.
   *
   * @param name its symbol
   * @param unit its unit's text
   * @param about a phrase
   */
  record PortText(String name, String unit, String about) {}

  /**
   * Something of the host.
   *
   * @param symbol its name here
   * @param role what it is there
   * @param unit its unit's text
   */
  record ReadingText(String symbol, Role role, String unit) {}

  /**
   * A term added to the host.
   *
   * @param role to what
   * @param value the expression's text
   */
  record TermText(Role role, String value) {}

  /**
   * Refractoriness.
   *
   * @param duration the expression's text
   * @param clamped the states that stay
   */
  record RefractoryText(String duration, List<String> clamped) {}

  /**
   * A closed form.
   *
   * @param kind its kind
   * @param unit its unit's text
   * @param value the expression's text
   * @param holds the condition's text; empty where it always holds
   * @param source book section or paper
   */
  record TheoryText(String kind, String unit, String value, String holds, String source) {}
}
