/**
 * What is computed from a run.
 *
 * <p>An {@link org.hillock.api.analyze.AnalyzerFactory} opens an {@link
 * org.hillock.api.analyze.Analyzer}, which reads the run log in batches at its own pace and gives a
 * {@link org.hillock.api.analyze.Result}: measures with units and theory, tables, figures. A run
 * never waits for an analyzer. {@link org.hillock.api.analyze.ResultReader} and {@link
 * org.hillock.api.analyze.Restorable} are capabilities that an analyzer may have besides.
 */
@Export
@Version("1.0.0")
package org.hillock.api.analyze;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
