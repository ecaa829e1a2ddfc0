package org.hillock.pipeline.spec;

import org.hillock.api.Location;

/**
 * A value and its place in the file.
 *
 * @param value the value
 * @param where its place
 * @param <T> the value's type
 * @since 1.0
 */
public record Located<T>(T value, Location.InPipeline where) {}
