package org.hillock.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a configuration record means, for {@code hillock describe} and for the JSON
 * schema.
 *
 * @since 1.0
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface About {
  /** A phrase without a full stop, for instance {@code "time at which the current starts"}. */
  String value();
}
