package org.hillock.pipeline.spec;

import java.util.Optional;
import org.hillock.pipeline.json.JsonValue;

/**
 * Something that is computed from the run.
 *
 * @param name its name
 * @param type the analyzer's type; empty if the file gives none, which is reported
 * @param of the population or analyzer that it reads; empty if the file gives none, which is
 *     reported
 * @param options all fields; {@code type} and {@code of} are none of the analyzer's options
 * @since 1.0
 */
public record AnalyzerSpec(
    String name,
    Optional<Located<String>> type,
    Optional<Located<String>> of,
    JsonValue.Obj options) {}
