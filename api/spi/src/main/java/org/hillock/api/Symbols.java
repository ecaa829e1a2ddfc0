package org.hillock.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The symbols that an expression in a configuration record may use, each followed by its unit.
 *
 * <p>For instance {@code @Symbols({"t", "ms"}) @In("port") Expr value}: an expression of time in
 * the port's unit.
 *
 * @since 1.0
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Symbols {
  /** Names and units in turn: {@code {"t", "ms"}}. */
  String[] value();
}
