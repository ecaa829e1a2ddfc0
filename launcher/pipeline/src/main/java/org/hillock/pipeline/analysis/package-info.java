/**
 * Analyzers at work: each reads the run log at its own pace, on its own thread, while the run goes
 * on.
 *
 * <p>{@link org.hillock.pipeline.analysis.Analysis} opens them, starts them on a log (growing or
 * finished) and collects an {@link org.hillock.pipeline.analysis.AnalyzerResult} of each. One that
 * fails harms neither the run nor the others.
 */
@Export
@Version("1.0.0")
package org.hillock.pipeline.analysis;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
