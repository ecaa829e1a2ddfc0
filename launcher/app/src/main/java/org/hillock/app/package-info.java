/**
 * Hillock as a program: {@link org.hillock.app.Hillock} takes the words of a command line and gives
 * an exit code.
 *
 * <p>The commands are in {@code command.internal}, what they print in {@code text.internal}; {@link
 * org.hillock.app.platform.Platform} is the framework with its plug-ins, {@code staging.internal}
 * is the gate that jars of third parties pass first.
 */
@Export
@Version("1.0.0")
package org.hillock.app;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
