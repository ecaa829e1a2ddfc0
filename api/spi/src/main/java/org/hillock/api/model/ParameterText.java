package org.hillock.api.model;

import java.util.ArrayList;
import java.util.List;

/** A parameter or weight as its author wrote it. */
final class ParameterText {
  /**
   * One end of the range.
   *
   * @param lower whether it is the lower end
   * @param included whether the end itself is allowed
   * @param text the quantity
   */
  record Bound(boolean lower, boolean included, String text) {}

  private final String name;
  private final String value;
  private final String about;
  private final List<Bound> bounds = new ArrayList<>();

  ParameterText(String name, String value, String about) {
    this.name = name;
    this.value = value;
    this.about = about;
  }

  String name() {
    return name;
  }

  String value() {
    return value;
  }

  String about() {
    return about;
  }

  List<Bound> bounds() {
    return bounds;
  }

  void bound(boolean lower, boolean included, String text) {
    bounds.add(new Bound(lower, included, text));
  }

  /** The parameter that a range was written after. */
  static ParameterText last(List<ParameterText> parameters) {
    if (parameters.isEmpty()) {
      throw new IllegalStateException(
          "a range belongs to the parameter before it, but there is none yet");
    }
    return parameters.getLast();
  }
}
