package org.hillock.pipeline.spec;

import java.util.Optional;
import org.hillock.api.unit.Quantity;

/**
 * Something that is written down during the run.
 *
 * @param what the symbol
 * @param neurons which neurons, from {@code neurons} or from the address; all if the file does not
 *     say
 * @param every the time between samples; empty for every step
 * @since 1.0
 */
public record RecordSpec(
    Located<Address> what, Located<Selection> neurons, Optional<Located<Quantity>> every) {}
