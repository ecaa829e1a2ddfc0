package org.hillock.engine.plan;

import org.hillock.api.model.PartSpec;

/**
 * A part and the name under which it joined its host; its symbols are qualified by that name, as in
 * {@code M.g_M}.
 *
 * @param as the name, unique within the host
 * @param part what joined
 * @since 1.0
 */
public record JoinedPart(String as, PartSpec part) {}
