/**
 * The embedded OSGi framework, and what its bundles offer.
 *
 * <p>{@link org.hillock.app.platform.Platform#start} starts a framework, installs the bundles of a
 * {@link org.hillock.app.platform.Distribution} and the jars of plug-in folders, and answers with a
 * catalog of all extensions. A bad jar is refused with its reason; it never harms the others.
 */
@Export
@Version("1.0.0")
package org.hillock.app.platform;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
