/**
 * A run's report: one HTML file that needs nothing else, and one PNG file for each figure.
 *
 * <p>What is reported is data: a {@link org.hillock.report.ReportPage}. {@link
 * org.hillock.report.Report} writes it. The page and the images are independent of each other, so
 * that images can be drawn later, or by another thread; the page does not load a class of Java2D.
 */
@Export
@Version("1.0.0")
package org.hillock.report;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
