package org.hillock.app.describe.internal;

import java.util.List;
import org.hillock.api.expr.Condition;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.model.ClosedForm;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Port;
import org.hillock.api.model.Refractory;
import org.hillock.api.model.Spike;

/** A neuron model as tables. */
final class NeuronBlocks {
  private NeuronBlocks() {}

  static List<Block> of(NeuronSpec spec) {
    return List.of(
        CommonBlocks.parameters("parameters", spec.parameters()),
        ports(spec.ports()),
        CommonBlocks.states("states", spec.states()),
        CommonBlocks.equations(spec.definitions(), spec.equations()),
        spike(spec),
        theory(spec.theory()));
  }

  private static Block ports(List<Port> ports) {
    Block.Builder block = Block.named("inputs", "name", "unit", "about");
    ports.forEach(port -> block.row(port.name(), port.unit().symbol(), port.about()));
    return block.build();
  }

  private static Block spike(NeuronSpec spec) {
    Block.Builder block = Block.named("spike", "what", "text");
    spec.spike().ifPresent(spike -> spike(block, spike));
    return block.build();
  }

  private static void spike(Block.Builder block, Spike spike) {
    block.row("when", spike.condition().toString());
    spike.reset().forEach(assignment -> block.row("reset", CommonBlocks.text(assignment)));
    spike.refractory().ifPresent(refractory -> block.row("refractory", text(refractory)));
  }

  private static String text(Refractory refractory) {
    return refractory.duration()
        + ", during which "
        + String.join(", ", refractory.clamped())
        + " stays";
  }

  private static Block theory(List<ClosedForm> forms) {
    Block.Builder block = Block.named("theory", "kind", "unit", "value", "holds where", "source");
    for (ClosedForm form : forms) {
      block.row(
          form.kind(),
          form.unit().symbol(),
          form.value().toString(),
          where(form.holds()),
          form.source());
    }
    return block.build();
  }

  /** A form without a condition has one without symbols, which says nothing to people. */
  private static String where(Condition holds) {
    boolean always =
        FreeSymbols.of(holds).isEmpty() && Evaluator.holds(holds, NeuronBlocks::noValue);
    return always ? "always" : holds.toString();
  }

  private static double noValue(String symbol) {
    throw new IllegalArgumentException("nothing is said of " + symbol);
  }
}
