package org.hillock.pipeline.spec;

import org.hillock.api.Location;
import org.hillock.pipeline.json.JsonValue;

/**
 * A named value whose meaning depends on a model or an extension.
 *
 * @param name the parameter's, state's or option's name
 * @param value as written
 * @param where the place of the name
 * @since 1.0
 */
public record Setting(String name, JsonValue value, Location.InPipeline where) {}
