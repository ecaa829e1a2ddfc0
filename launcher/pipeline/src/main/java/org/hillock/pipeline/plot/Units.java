package org.hillock.pipeline.plot;

import org.hillock.api.figure.Axis;
import org.hillock.api.unit.Unit;

/** What all figures of a run share. */
final class Units {
  static final Unit MS = Unit.parse("ms");
  static final Axis TIME = new Axis("time", MS);

  private Units() {}
}
