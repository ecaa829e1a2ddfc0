package org.hillock.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A named extension that is configured by one record.
 *
 * <p>The components of the record are the options of the JSON object, by name. A component may be a
 * {@code double} with {@link In} (or {@code double[]}, a list of quantities), an {@code int},
 * {@code long}, {@code boolean}, {@code String}, an enum (written in lower case with hyphens), a
 * {@link java.nio.file.Path} (resolved against the folder of the pipeline file; the file must
 * exist), an {@link org.hillock.api.expr.Expr} with {@link Symbols}, or an {@link
 * java.util.Optional} of one of the boxed forms of these. Units are converted before the record is
 * made, so a constructor sees plain numbers in the unit that it declared. The compact constructor
 * validates with {@link Require} and may throw {@link IllegalArgumentException} for what it
 * refuses; the message is shown to the user at the option's place.
 *
 * @param <C> the configuration
 * @since 1.0
 */
@ConsumerType
public interface Configured<C extends Record> extends Named {
  /**
   * The record that holds this extension's options.
   *
   * @return the same public record class on every call
   */
  Class<C> config();
}
