/**
 * The pipeline file as values, each with its place.
 *
 * <p>{@link org.hillock.pipeline.spec.SpecReader#read} makes a {@link
 * org.hillock.pipeline.spec.PipelineSpec} from text. It knows the fields and their types, but
 * neither what is installed nor what the names of a model mean. What depends on that stays a {@link
 * org.hillock.pipeline.spec.Setting}. Where the file is wrong a value is empty and the problem is
 * reported, so that the rest of the file is still checked.
 */
@Export
@Version("1.0.0")
package org.hillock.pipeline.spec;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
