package org.hillock.engine.plan;

import java.util.List;
import java.util.Map;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronSpec;

/**
 * A population that is ready to be compiled.
 *
 * @param name its name
 * @param size how many neurons (of all points of a sweep), at least 1
 * @param points how many points of a sweep its neurons are lanes of, point-major; 1 without a sweep
 * @param model the base
 * @param parts what joined it, in order
 * @param integrator how its equations are advanced
 * @param parameters the value of every parameter, those of parts by qualified names
 * @param initial the value of every state at time zero, likewise
 * @param drives what drives it, in declared order
 * @param records what is sampled
 * @since 1.0
 */
public record PopulationPlan(
    String name,
    int size,
    int points,
    NeuronSpec model,
    List<JoinedPart> parts,
    Integrator integrator,
    Map<String, Column> parameters,
    Map<String, Column> initial,
    List<DrivePlan> drives,
    List<RecordPlan> records) {
  /** Copies the collections and checks the lengths. */
  public PopulationPlan {
    parts = List.copyOf(parts);
    parameters = Map.copyOf(parameters);
    initial = Map.copyOf(initial);
    drives = List.copyOf(drives);
    records = List.copyOf(records);
    if (size < 1) {
      throw new IllegalArgumentException(
          "population " + name + " needs at least one neuron, but has " + size);
    }
    if (points < 1 || size % points != 0) {
      throw new IllegalArgumentException(
          size + " neurons of population " + name + " are no lanes of " + points + " points");
    }
    checkLengths(name, size, parameters);
    checkLengths(name, size, initial);
    for (DrivePlan drive : drives) {
      if (drive.which().length != size) {
        throw new IllegalArgumentException(
            "drive " + drive.name() + " must say for each of " + size + " neurons what drives it");
      }
    }
    for (RecordPlan record : records) {
      for (int neuron : record.neurons()) {
        if (neuron < 0 || neuron >= size) {
          throw new IllegalArgumentException(
              "record of " + record.symbol() + ": there is no neuron " + neuron + " of " + size);
        }
      }
    }
  }

  /** A population without a sweep. */
  public PopulationPlan(
      String name,
      int size,
      NeuronSpec model,
      List<JoinedPart> parts,
      Integrator integrator,
      Map<String, Column> parameters,
      Map<String, Column> initial,
      List<DrivePlan> drives,
      List<RecordPlan> records) {
    this(name, size, 1, model, parts, integrator, parameters, initial, drives, records);
  }

  private static void checkLengths(String name, int size, Map<String, Column> columns) {
    columns.forEach((symbol, column) -> {
      if (column.length() != 1 && column.length() != size) {
        throw new IllegalArgumentException(
            symbol + " of " + name + " needs 1 or " + size + " values, but has " + column.length());
      }
    });
  }
}
