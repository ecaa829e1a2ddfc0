package org.hillock.api.unit;

import static org.hillock.api.unit.Dimension.CONCENTRATION;
import static org.hillock.api.unit.Dimension.CURRENT;
import static org.hillock.api.unit.Dimension.LENGTH;
import static org.hillock.api.unit.Dimension.ONE;
import static org.hillock.api.unit.Dimension.TEMPERATURE;
import static org.hillock.api.unit.Dimension.TIME;
import static org.hillock.api.unit.Dimension.VOLTAGE;

import java.util.Map;
import java.util.Optional;

/** What people call the dimensions that occur in models of neurons. */
final class DimensionNames {
  static final Dimension CONDUCTANCE = CURRENT.over(VOLTAGE);
  static final Dimension CHARGE = CURRENT.times(TIME);
  static final Dimension RESISTANCE = VOLTAGE.over(CURRENT);
  static final Dimension CAPACITANCE = CHARGE.over(VOLTAGE);
  private static final Dimension AREA = LENGTH.power(2);
  private static final Dimension VOLUME = LENGTH.power(3);

  private static final Map<Dimension, String> NAMES =
      Map.ofEntries(
          Map.entry(ONE, "plain number"),
          Map.entry(TIME, "time"),
          Map.entry(VOLTAGE, "voltage"),
          Map.entry(CURRENT, "current"),
          Map.entry(LENGTH, "length"),
          Map.entry(CONCENTRATION, "concentration"),
          Map.entry(TEMPERATURE, "temperature"),
          Map.entry(RESISTANCE, "resistance"),
          Map.entry(CONDUCTANCE, "conductance"),
          Map.entry(CAPACITANCE, "capacitance"),
          Map.entry(CHARGE, "charge"),
          Map.entry(ONE.over(TIME), "rate"),
          Map.entry(AREA, "area"),
          Map.entry(VOLUME, "volume"),
          Map.entry(LENGTH.over(TIME), "speed"),
          Map.entry(VOLTAGE.over(TIME), "voltage per time"),
          Map.entry(CURRENT.over(AREA), "current density"),
          Map.entry(CONDUCTANCE.over(AREA), "conductance density"),
          Map.entry(CAPACITANCE.over(AREA), "capacitance per area"),
          Map.entry(RESISTANCE.times(LENGTH), "resistivity"),
          Map.entry(CONCENTRATION.times(VOLUME), "amount of substance"));

  private DimensionNames() {}

  static Optional<String> find(Dimension dimension) {
    return Optional.ofNullable(NAMES.get(dimension));
  }
}
