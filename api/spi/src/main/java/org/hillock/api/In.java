package org.hillock.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The unit of a component of a configuration record, for instance {@code @In("ms") double start}.
 *
 * <p>The user always writes a unit; the value that reaches the record is converted to this one. The
 * unit {@code "port"} stands for the unit of whatever the extension is aimed at (nA for a current
 * port).
 *
 * @since 1.0
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface In {
  /**
   * A unit as {@link org.hillock.api.unit.Unit#parse} reads it, for instance {@code "nA"} or {@code
   * "mS/cm^2"}.
   */
  String value();
}
