/**
 * Options of extensions: from the components of a configuration record to a filled record.
 *
 * <p>{@link org.hillock.pipeline.bind.Options#of} reads what a record declares; {@link
 * org.hillock.pipeline.bind.Binder} fills it from the fields of a JSON object. The rules are those
 * of {@link org.hillock.api.Configured}: a component {@code timeColumn} is the option {@code
 * "time-column"}.
 */
@Export
@Version("1.0.0")
package org.hillock.pipeline.bind;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
