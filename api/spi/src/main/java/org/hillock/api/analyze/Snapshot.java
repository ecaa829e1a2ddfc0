package org.hillock.api.analyze;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The state of an analyzer as data: a schema, a version, and named values.
 *
 * <p>Never an object of the plug-in: after an update the old and the new class come from different
 * class loaders.
 *
 * @since 1.0
 */
public final class Snapshot {
  /** A value of a snapshot. */
  @ProviderType
  public sealed interface Value {}

  /** Whole numbers. */
  record Longs(long[] values) implements Value {}

  /** Numbers. */
  record Doubles(double[] values) implements Value {}

  /** Text. */
  record Text(String value) implements Value {}

  private final String schema;
  private final int version;
  private final Map<String, Value> values;

  private Snapshot(String schema, int version, Map<String, Value> values) {
    this.schema = Objects.requireNonNull(schema, "schema");
    this.version = version;
    this.values = values;
  }

  /**
   * An empty snapshot.
   *
   * @param schema names the computation
   * @param version of the schema
   * @return the snapshot
   */
  public static Snapshot of(String schema, int version) {
    return new Snapshot(schema, version, Map.of());
  }

  /**
   * Adds whole numbers.
   *
   * @param name the name
   * @param numbers copied
   * @return a snapshot that also has them
   */
  public Snapshot with(String name, long... numbers) {
    return with(name, new Longs(numbers.clone()));
  }

  /**
   * Adds numbers.
   *
   * @param name the name
   * @param numbers copied
   * @return a snapshot that also has them
   */
  public Snapshot with(String name, double... numbers) {
    return with(name, new Doubles(numbers.clone()));
  }

  /**
   * Adds text.
   *
   * @param name the name
   * @param text the text
   * @return a snapshot that also has it
   */
  public Snapshot with(String name, String text) {
    return with(name, new Text(text));
  }

  /**
   * Checks what it is a snapshot of.
   *
   * @param expectedSchema the schema that can be continued
   * @param expectedVersion the version that can be continued
   * @return this snapshot
   * @throws IncompatibleSnapshot if it is another
   */
  public Snapshot require(String expectedSchema, int expectedVersion) {
    if (!schema.equals(expectedSchema) || version != expectedVersion) {
      throw new IncompatibleSnapshot(
          "needs "
              + expectedSchema
              + " version "
              + expectedVersion
              + ", but the snapshot is "
              + schema
              + " version "
              + version);
    }
    return this;
  }

  /**
   * Checks a value that must not have changed, for instance a bin width.
   *
   * @param name the name
   * @param expected the value now
   * @return this snapshot
   * @throws IncompatibleSnapshot if it differs
   */
  public Snapshot same(String name, double expected) {
    double[] found = doubles(name);
    if (found.length != 1
        || Double.doubleToLongBits(found[0]) != Double.doubleToLongBits(expected)) {
      throw new IncompatibleSnapshot(
          name
              + " is "
              + expected
              + " now, but was "
              + (found.length == 1 ? "" + found[0] : "a list"));
    }
    return this;
  }

  /**
   * Whole numbers.
   *
   * @param name their name
   * @return a copy
   * @throws IncompatibleSnapshot if there are none
   */
  public long[] longs(String name) {
    if (values.get(name) instanceof Longs longs) {
      return longs.values().clone();
    }
    throw missing(name, "whole numbers");
  }

  /**
   * Numbers.
   *
   * @param name their name
   * @return a copy
   * @throws IncompatibleSnapshot if there are none
   */
  public double[] doubles(String name) {
    if (values.get(name) instanceof Doubles doubles) {
      return doubles.values().clone();
    }
    throw missing(name, "numbers");
  }

  /**
   * Text.
   *
   * @param name its name
   * @return the text
   * @throws IncompatibleSnapshot if there is none
   */
  public String text(String name) {
    if (values.get(name) instanceof Text text) {
      return text.value();
    }
    throw missing(name, "text");
  }

  private Snapshot with(String name, Value value) {
    Map<String, Value> more = new TreeMap<>(values);
    more.put(name, value);
    return new Snapshot(schema, version, Map.copyOf(more));
  }

  private IncompatibleSnapshot missing(String name, String what) {
    return new IncompatibleSnapshot(
        schema + " version " + version + " has no " + what + " named \"" + name + "\"");
  }
}
