package org.hillock.app.platform;

import org.hillock.api.Named;
import org.hillock.pipeline.catalog.Provider;
import org.osgi.framework.Version;

/**
 * An extension that works.
 *
 * @param name its name, asked for once
 * @param extension itself
 * @param provider where it comes from
 * @param version the bundle's version, to compare
 * @param ranking the service's ranking
 */
record Candidate(String name, Named extension, Provider provider, Version version, int ranking) {}
