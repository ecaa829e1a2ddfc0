package org.hillock.api.model;

import java.util.List;
import java.util.Optional;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;

/** Makes the range of a parameter from its bounds. */
final class RangeCheck {
  private final TextCheck texts;
  private final String role;
  private final Unit unit;

  RangeCheck(TextCheck texts, String role, Unit unit) {
    this.texts = texts;
    this.role = role;
    this.unit = unit;
  }

  Range range(List<ParameterText.Bound> bounds) {
    Range range = Range.ANY;
    for (ParameterText.Bound bound : bounds) {
      Optional<Quantity> end = texts.quantity(role, bound.text());
      if (end.isPresent() && !end.get().unit().dimension().equals(unit.dimension())) {
        String message =
            "a bound in " + end.get().unit().symbol() + " for a parameter in " + unit.symbol();
        texts.problem(role, bound.text(), message, "write the bound in " + unit.symbol());
      } else if (end.isPresent()) {
        range = narrowed(range, bound, end.get().value());
      }
    }
    return range;
  }

  /** The range within one more bound; a looser one changes nothing. */
  private Range narrowed(Range range, ParameterText.Bound bound, double end) {
    boolean looser = bound.lower() ? end < range.least() : end > range.most();
    boolean same = bound.included() && end == (bound.lower() ? range.least() : range.most());
    if (looser || same) {
      return range;
    }
    try {
      return bound.lower()
          ? new Range(end, bound.included(), range.most(), range.mostIncluded())
          : new Range(range.least(), range.leastIncluded(), end, bound.included());
    } catch (IllegalArgumentException e) {
      texts.problem(role, bound.text(), "the bounds leave no value: " + e.getMessage(), "");
      return range;
    }
  }
}
