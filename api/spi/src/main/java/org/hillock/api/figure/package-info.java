/**
 * Pictures as data: a figure has axes with units and marks, and any view can draw it.
 *
 * <p>A {@link org.hillock.api.figure.Figure} says what is shown, never how: colours, fonts and
 * pixels are the view's.
 */
@Export
@Version("1.0.0")
package org.hillock.api.figure;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
