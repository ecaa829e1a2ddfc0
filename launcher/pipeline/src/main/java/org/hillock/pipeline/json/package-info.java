/**
 * JSON text as a tree that remembers where everything stands.
 *
 * <p>{@link org.hillock.pipeline.json.JsonTree#read} accepts what RFC 8259 defines and nothing
 * else: no comments, no trailing commas, no NaN, no second value, and no name twice. Every {@link
 * org.hillock.pipeline.json.JsonValue} has a {@link org.hillock.pipeline.json.Place}, from which a
 * problem gets its pointer, line and column.
 */
@Export
@Version("1.0.0")
package org.hillock.pipeline.json;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
