package org.hillock.api.model;

/**
 * A symbol by which a part reads something of its host.
 *
 * @param symbol the name in the part's equations
 * @param role what of the host it stands for
 * @since 1.0
 */
public record Reading(String symbol, Role role) {}
