package org.hillock.engine.internal.compile;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Ode;
import org.hillock.engine.internal.discretize.Stepping;
import org.hillock.engine.plan.Column;

/** Prints what the integrator saw and what it answered. */
final class EquationsText {
  private final StringBuilder text = new StringBuilder();

  private EquationsText() {}

  static String of(NeuronSpec spec, Stepping free, Optional<Stepping> still) {
    EquationsText printer = new EquationsText();
    printer.stepping("equations", free);
    still.ifPresent(stepping -> printer.stepping("equations while refractory", stepping));
    spec.spike()
        .ifPresent(spike -> {
          printer.text.append("spike when\n  ").append(spike.condition()).append('\n');
          printer.text.append("at a spike\n");
          spike.reset().forEach(reset -> printer.line(reset.state() + " = " + reset.value()));
          spike
              .refractory()
              .ifPresent(r ->
                  printer.line(String.join(", ", r.clamped()) + " clamped for " + r.duration()));
        });
    return printer.text.toString();
  }

  private void line(String line) {
    text.append("  ").append(line).append('\n');
  }

  private void stepping(String title, Stepping stepping) {
    text.append(title).append('\n');
    for (Ode ode : stepping.system().equations()) {
      line("d" + ode.state() + "/dt = " + ode.derivative());
    }
    stepping.continuous().ifPresent(this::continuous);
    if (stepping.continuous().isPresent()) {
      return;
    }
    text.append("one step\n");
    for (Statement statement : stepping.statements()) {
      switch (statement) {
        case Statement.Let let -> line(let.name() + " = " + let.value());
        case Statement.Next next -> line(next.state() + "' = " + next.value());
      }
    }
    coefficients(stepping.coefficients());
  }

  private void continuous(Scheme.Continuous scheme) {
    text.append("sub-steps\n");
    line(
        scheme.pair().stages()
            + " stages of order "
            + scheme.pair().order()
            + ", their error estimated by order "
            + scheme.pair().errorOrder());
    line(
        "error of a sub-step at most "
            + scheme.absoluteTolerance()
            + " + "
            + scheme.relativeTolerance()
            + " |x| in every state x");
  }

  private void coefficients(Map<String, Column> coefficients) {
    if (coefficients.isEmpty()) {
      return;
    }
    text.append("coefficients\n");
    new TreeMap<>(coefficients)
        .forEach((name, column) ->
            line(
                name
                    + " = "
                    + (column.length() == 1 ? column.toString() : column.length() + " values")));
  }
}
