package org.hillock.pipeline.plan;

import java.util.List;

/**
 * What the report shows.
 *
 * @param title its title
 * @param plots in this order: {@link #RASTER}, {@link #TRACE} (everything recorded but ports),
 *     {@link #INPUT} (what drives the ports) and names of analyzers (all their figures); a plot
 *     that does not exist in a run is left out
 * @since 1.0
 */
public record ReportPlan(String title, List<String> plots) {
  /** The spikes of all populations. */
  public static final String RASTER = "raster";

  /** What is recorded of states, against time. */
  public static final String TRACE = "trace";

  /** What drives the ports, against time. */
  public static final String INPUT = "input";

  /** Copies the list. */
  public ReportPlan {
    plots = List.copyOf(plots);
  }
}
