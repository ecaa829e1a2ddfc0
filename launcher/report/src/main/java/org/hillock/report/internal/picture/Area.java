package org.hillock.report.internal.picture;

import org.hillock.report.internal.Span;

/**
 * The part of a picture in which marks are drawn.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 * @param horizontal what its width covers
 * @param vertical what its height covers
 */
record Area(double left, double top, double right, double bottom, Span horizontal, Span vertical) {
  double x(double value) {
    return left
        + (value - horizontal.low()) / (horizontal.high() - horizontal.low()) * (right - left);
  }

  double y(double value) {
    return bottom - (value - vertical.low()) / (vertical.high() - vertical.low()) * (bottom - top);
  }

  Area times(double factor) {
    return new Area(
        left * factor, top * factor, right * factor, bottom * factor, horizontal, vertical);
  }
}
