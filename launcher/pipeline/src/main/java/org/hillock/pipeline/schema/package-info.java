/**
 * The JSON Schema of pipelines, made from what is installed, for editors: {@link
 * org.hillock.pipeline.schema.PipelineSchema}.
 */
@Export
@Version("1.0.0")
package org.hillock.pipeline.schema;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
