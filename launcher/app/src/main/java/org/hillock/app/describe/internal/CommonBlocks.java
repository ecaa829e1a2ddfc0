package org.hillock.app.describe.internal;

import java.util.List;
import org.hillock.api.model.Assignment;
import org.hillock.api.model.Contribution;
import org.hillock.api.model.Definition;
import org.hillock.api.model.Ode;
import org.hillock.api.model.Parameter;
import org.hillock.api.model.Reading;
import org.hillock.api.model.Role;
import org.hillock.api.model.State;

/** The tables that models, parts and synapses share. */
final class CommonBlocks {
  private CommonBlocks() {}

  static Block parameters(String title, List<Parameter> parameters) {
    Block.Builder block = Block.named(title, "name", "default", "range", "about");
    for (Parameter parameter : parameters) {
      String range = parameter.range().describe(parameter.value().unit());
      block.row(parameter.name(), parameter.value().toString(), range, parameter.about());
    }
    return block.build();
  }

  static Block states(String title, List<State> states) {
    Block.Builder block = Block.named(title, "name", "unit", "initial", "about");
    states.forEach(s -> block.row(s.name(), s.unit().symbol(), s.initial().toString(), s.about()));
    return block.build();
  }

  static Block equations(List<Definition> definitions, List<Ode> equations) {
    Block.Builder block = Block.named("equations", "equation");
    definitions.forEach(definition -> block.row(definition.name() + " = " + definition.value()));
    equations.forEach(equation -> block.row(equation.text()));
    return block.build();
  }

  static Block assignments(String title, List<Assignment> assignments) {
    Block.Builder block = Block.named(title, "assignment");
    assignments.forEach(assignment -> block.row(text(assignment)));
    return block.build();
  }

  static Block readings(List<Reading> readings) {
    Block.Builder block = Block.named("reads of its host", "symbol", "what");
    readings.forEach(reading -> block.row(reading.symbol(), words(reading.role())));
    return block.build();
  }

  static Block contributions(String title, List<Contribution> contributions) {
    Block.Builder block = Block.named(title, "what", "term");
    contributions.forEach(
        term -> block.row("to the " + words(term.role()), term.value().toString()));
    return block.build();
  }

  static String text(Assignment assignment) {
    return assignment.state() + " = " + assignment.value();
  }

  private static String words(Role role) {
    return switch (role) {
      case MEMBRANE -> "membrane potential";
      case CURRENT -> "current";
      case THRESHOLD -> "threshold";
    };
  }
}
