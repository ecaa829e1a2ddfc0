package org.hillock.pipeline.catalog;

/**
 * Where an extension comes from.
 *
 * @param bundle the symbolic name of its bundle
 * @param version the bundle's version; may be empty
 * @param sha256 the digest of the bundle's jar in hexadecimal; empty for classes that are in no jar
 * @since 1.0
 */
public record Provider(String bundle, String version, String sha256) {}
