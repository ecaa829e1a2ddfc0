package org.hillock.api.expr;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.hillock.api.unit.Unit;

/** (To come.)
 *
 * @since 1.0
 */
public final class Scope {
  public static Scope of(Map<String, Unit> symbols) { throw new IllegalStateException("soon"); }
  public Scope with(String name, Unit unit) { throw new IllegalStateException("soon"); }
  public Optional<Unit> unit(String name) { throw new IllegalStateException("soon"); }
  public SortedSet<String> names() { throw new IllegalStateException("soon"); }
}
