package org.hillock.pipeline.catalog;

import org.hillock.api.Named;

/**
 * An installed extension.
 *
 * @param extension the extension
 * @param provider where it comes from
 * @param <T> its kind
 * @since 1.0
 */
public record Entry<T extends Named>(T extension, Provider provider) {}
