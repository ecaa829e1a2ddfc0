package org.hillock.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a configuration record is when the pipeline leaves it out, written as in a
 * pipeline.
 *
 * <p>A component without a default must be given, unless it is an {@link java.util.Optional}.
 *
 * @since 1.0
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Default {
  /** The default, for instance {@code "10 ms"}, {@code "true"} or {@code "linear"}. */
  String value();
}
