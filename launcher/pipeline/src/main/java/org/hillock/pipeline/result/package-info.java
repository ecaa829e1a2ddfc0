/**
 * Results on disk: {@code result.json}, CSV tables, and what ran.
 *
 * <p>{@link org.hillock.pipeline.result.ResultFile} writes and reads the schema {@code
 * hillock-result/1}; {@link org.hillock.pipeline.result.CsvSinkFactory} writes tables; {@link
 * org.hillock.pipeline.result.Provenance} is the record of what took part in a run. Files appear
 * whole or not at all.
 */
@Export
@Version("1.0.0")
package org.hillock.pipeline.result;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
