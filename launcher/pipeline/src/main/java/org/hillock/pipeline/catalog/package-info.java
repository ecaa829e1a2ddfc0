/**
 * What is installed: a {@link org.hillock.pipeline.catalog.Catalog} of extensions by kind and name,
 * each with the bundle that it comes from.
 */
@Export
@Version("1.0.0")
package org.hillock.pipeline.catalog;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
