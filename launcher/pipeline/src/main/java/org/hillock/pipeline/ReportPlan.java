package org.hillock.pipeline;

import java.util.List;

/**
 * What the report shows.
 *
 * @param title its title
 * @param plots in this order: {@link #RASTER}, {@link #TRACE} (everything that is recorded) and names of analyzers (all
 *     their figures)
 * @since 1.0
 */
public record ReportPlan(String title, List<String> plots) {
  /** The spikes of all populations. */
  public static final String RASTER = "raster";

  /** What is recorded, against time. */
  public static final String TRACE = "trace";

  /** Copies the list. */
  public ReportPlan {
    plots = List.copyOf(plots);
  }
}
