package org.hillock.api.expr;

/** (To come.)
 *
 * @since 1.0
 */
public record Mistake(String message, String remedy, Origin where) {}
