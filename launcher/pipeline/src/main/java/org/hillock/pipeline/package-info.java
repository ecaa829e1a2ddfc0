/**
 * A pipeline file becomes something that can be run.
 *
 * <p>{@link org.hillock.pipeline.Loaded#load} reads a file against a {@link
 * org.hillock.pipeline.catalog.Catalog} of what is installed, and answers with every mistake at
 * once or with a {@link org.hillock.pipeline.Loaded} pipeline: its {@link
 * org.hillock.pipeline.spec.PipelineSpec} (the file as values with their places), its {@link
 * org.hillock.pipeline.plan.Plan} (names replaced by extensions, text by numbers) and its compiled
 * form. {@link org.hillock.pipeline.Explanation} prints them.
 */
@Export
@Version("1.0.0")
package org.hillock.pipeline;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
