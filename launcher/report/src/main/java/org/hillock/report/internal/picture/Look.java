package org.hillock.report.internal.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;

/**
 * Colours, fonts and strokes: those of the page on light paper. The colours can be told apart by
 * the colour-blind.
 */
final class Look {
  static final Color PAPER = Color.WHITE;
  static final Color INK = new Color(0x1b1f24);
  static final Color SOFT = new Color(0x59636e);
  static final Color EDGE = new Color(0xb4bcc4);
  static final Color GRID = new Color(0xe6e9ec);

  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 19);
  static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 16);
  static final Font TICK = new Font(Font.SANS_SERIF, Font.PLAIN, 14);

  private static final float[] DASHES = {10, 6};

  private Look() {}

  /** The colour of a series by its name. */
  static Color color(String name) {
    return new Color(
        switch (name) {
          case "measured1" -> 0x0072b2;
          case "measured2" -> 0x009e73;
          case "measured3" -> 0x7a5195;
          case "measured4" -> 0x4aa3d8;
          case "measured5" -> 0x8c6d1f;
          case "measured6" -> 0x5f6b76;
          case "theory1" -> 0xd55e00;
          case "theory2" -> 0xc05a94;
          case "theory3" -> 0xb8860b;
          case "spikes" -> 0x1b1f24;
          case "rule" -> 0x7d8792;
          default -> throw new IllegalArgumentException("no colour named " + name);
        });
  }

  static BasicStroke line(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  static BasicStroke dashed(double width) {
    return new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0);
  }
}
