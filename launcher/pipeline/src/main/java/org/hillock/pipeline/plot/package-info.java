/**
 * Figures of a run, as data.
 *
 * <p>{@link org.hillock.pipeline.plot.StandardFigures} makes what a report shows: the raster of all
 * spikes, traces of what was recorded, what drove the ports, and the analyzers' own figures, in the
 * order that the pipeline chose.
 */
@Export
@Version("1.0.0")
package org.hillock.pipeline.plot;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
