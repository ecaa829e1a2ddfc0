/**
 * The run log: everything a simulation computed, appended in chunks with checksums, readable while
 * it grows.
 *
 * <p>{@link org.hillock.pipeline.log.RunLogWriter} is the recorder of a simulation. {@link
 * org.hillock.pipeline.log.RunLog} opens {@link org.hillock.pipeline.log.LogCursor}s, each of which
 * reads one population at its own pace and gives {@link org.hillock.pipeline.log.LogBatch}es. What
 * a damaged file has lost is a {@link org.hillock.pipeline.log.LogLoss}; what comes before stays
 * readable. The bytes are described in {@code docs/run-log.md}.
 */
@Export
@Version("1.0.0")
package org.hillock.pipeline.log;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
