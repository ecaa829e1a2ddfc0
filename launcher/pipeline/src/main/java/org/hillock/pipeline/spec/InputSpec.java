package org.hillock.pipeline.spec;

import java.util.Optional;
import org.hillock.pipeline.json.JsonValue;

/**
 * Something that drives a population.
 *
 * @param name its name
 * @param type the stimulus generator's name; empty if the file gives none, which is reported
 * @param into what is driven; empty if the file gives none that can be read, which is reported
 * @param options all fields; {@code type} and {@code into} are none of the generator's options
 * @since 1.0
 */
public record InputSpec(
    String name,
    Optional<Located<String>> type,
    Optional<Located<Address>> into,
    JsonValue.Obj options) {}
