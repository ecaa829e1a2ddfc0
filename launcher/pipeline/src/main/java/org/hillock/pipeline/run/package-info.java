/**
 * From a loaded pipeline to results on disk.
 *
 * <p>{@link org.hillock.pipeline.run.Runner} compiles the plan, simulates in slices, lets the
 * analyzers read the run log meanwhile, and writes everything into one folder. A {@link
 * org.hillock.pipeline.run.RunListener} follows and may cancel. {@link
 * org.hillock.pipeline.run.ResultFolders} picks a folder that nobody else uses. What it gives is an
 * {@link org.hillock.pipeline.run.Outcome}.
 */
@Export
@Version("1.0.0")
package org.hillock.pipeline.run;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
