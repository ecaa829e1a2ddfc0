/**
 * Where tables go: a {@link org.hillock.api.sink.SinkFactory} opens a {@link
 * org.hillock.api.sink.Sink} that writes frames of a {@link org.hillock.api.sink.Schema} in one
 * file format.
 */
@Export
@Version("1.0.0")
package org.hillock.api.sink;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
