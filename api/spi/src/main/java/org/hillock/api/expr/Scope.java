package org.hillock.api.expr;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.hillock.api.unit.Dimension;
import org.hillock.api.unit.Spelling;
import org.hillock.api.unit.Unit;

/**
 * The symbols that an expression may use, with their units. Immutable.
 *
 * <p>Every scope knows {@code t} and {@code dt} (ms), {@code xi} (1/sqrt(ms)) and {@code pi}.
 *
 * @since 1.0
 */
public final class Scope {
  private static final Unit MILLISECOND = Unit.of(Dimension.TIME);
  private static final Map<String, Unit> ALWAYS =
      Map.of("t", MILLISECOND, "dt", MILLISECOND, "xi", Unit.parse("1/sqrt(ms)"), "pi", Unit.ONE);

  private final TreeMap<String, Unit> symbols;

  private Scope(TreeMap<String, Unit> symbols) {
    this.symbols = symbols;
  }

  /**
   * A scope of some symbols.
   *
   * @param symbols names and units
   * @return the scope, which knows {@code t}, {@code dt}, {@code xi} and {@code pi} besides
   */
  public static Scope of(Map<String, Unit> symbols) {
    TreeMap<String, Unit> all = new TreeMap<>(symbols);
    all.putAll(ALWAYS);
    return new Scope(all);
  }

  /**
   * A scope with one more symbol.
   *
   * @param name its name; {@code t}, {@code dt}, {@code xi} and {@code pi} keep their units
   * @param unit its unit
   * @return a copy
   */
  public Scope with(String name, Unit unit) {
    TreeMap<String, Unit> more = new TreeMap<>(symbols);
    more.put(name, unit);
    return of(more);
  }

  /**
   * The unit of a symbol.
   *
   * @param name any name
   * @return its unit; empty if it is not known
   */
  public Optional<Unit> unit(String name) {
    return Optional.ofNullable(symbols.get(name));
  }

  /**
   * All symbols.
   *
   * @return their names in alphabetical order; unmodifiable
   */
  public SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(symbols.navigableKeySet());
  }

  /**
   * The symbol that someone who wrote an unknown name may have meant.
   *
   * @param name an unknown name
   * @return a known name, if one is near
   */
  public Optional<String> nearest(String name) {
    return Spelling.nearest(name, symbols.keySet());
  }
}
