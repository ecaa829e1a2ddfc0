package org.hillock.api.expr;

/** (To come.)
 *
 * @since 1.0
 */
public final class Parser {
  private Parser() {}
  public static Parsed parse(String text) { throw new IllegalStateException("soon"); }
  public static Parsed parseCondition(String text) { throw new IllegalStateException("soon"); }
  public static ParsedEquation parseEquation(String text) { throw new IllegalStateException("soon"); }
  public static ParsedAssignment parseAssignment(String text) { throw new IllegalStateException("soon"); }
}
