package org.hillock.app.text.internal;

import java.io.PrintStream;
import java.util.Locale;
import org.hillock.pipeline.run.RunListener.Stage;
import org.hillock.pipeline.run.RunProgress;

/** The one line of a terminal that is written over and over while a run goes on. */
public final class ProgressLine {
  private final PrintStream out;
  private int length;

  /**
   * An empty line.
   *
   * @param out a terminal
   */
  public ProgressLine(PrintStream out) {
    this.out = out;
  }

  /**
   * Shows a stage.
   *
   * @param stage what begins
   */
  public void show(Stage stage) {
    show(
        switch (stage) {
          case SIMULATING -> "simulating";
          case ANALYZING -> "analyzing";
          case WRITING -> "writing";
        });
  }

  /**
   * Shows how far a run is.
   *
   * @param progress how far
   */
  public void show(RunProgress progress) {
    show(text(progress));
  }

  /** Leaves the line empty, for what comes next. */
  public void clear() {
    if (length > 0) {
      out.print("\r" + " ".repeat(length) + "\r");
      out.flush();
      length = 0;
    }
  }

  /** For instance {@code "simulating 42 %, 12.3 × real time, 8 s left"}. */
  static String text(RunProgress progress) {
    String percent =
        String.format(
            Locale.ROOT, "simulating %3d %%", (int) Math.floor(progress.fraction() * 100));
    if (progress.secondsLeft().isEmpty()) {
      return percent;
    }
    return percent
        + ", "
        + speed(progress)
        + ", "
        + duration(progress.secondsLeft().getAsDouble())
        + " left";
  }

  /**
   * How fast a run is or was.
   *
   * @param progress how far it is
   * @return for instance {@code "12.3 × real time"}
   */
  public static String speed(RunProgress progress) {
    double factor = progress.realTimeFactor();
    return String.format(Locale.ROOT, factor < 10 ? "%.2g" : "%.0f", factor) + " × real time";
  }

  /**
   * A time as people say it.
   *
   * @param seconds s
   * @return for instance {@code "0.21 s"}, {@code "3 min 5 s"} or {@code "2 h 10 min"}
   */
  public static String duration(double seconds) {
    if (seconds < 10) {
      return NumberText.of(Math.round(seconds * 100) / 100.0) + " s";
    }
    long whole = Math.round(seconds);
    if (whole < 60) {
      return whole + " s";
    }
    return whole < 3600
        ? whole / 60 + " min " + whole % 60 + " s"
        : whole / 3600 + " h " + whole % 3600 / 60 + " min";
  }

  private void show(String text) {
    int before = length;
    length = text.length();
    out.print("\r" + text + " ".repeat(Math.max(0, before - length)));
    out.flush();
  }
}
