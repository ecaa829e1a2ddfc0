/** A package whose version was forgotten. */
@Export
@Version("1.0.0")
package org.hillock.itest.baseline;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
