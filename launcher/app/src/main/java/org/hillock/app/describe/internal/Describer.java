package org.hillock.app.describe.internal;

import java.util.List;
import org.hillock.api.Configured;
import org.hillock.api.Named;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.Part;
import org.hillock.api.model.SynapseModel;
import org.hillock.app.platform.Kind;
import org.hillock.pipeline.catalog.Entry;

/** Describes extensions of every kind. */
public final class Describer {
  private Describer() {}

  /**
   * Describes one.
   *
   * @param kind its kind
   * @param entry the extension
   * @return its tables
   */
  public static Description describe(Kind kind, Entry<? extends Named> entry) {
    Named extension = entry.extension();
    return new Description(
        kind.singular(), extension.name(), extension.about(), entry.provider(), blocks(extension));
  }

  private static List<Block> blocks(Named extension) {
    return switch (extension) {
      case NeuronModel model -> NeuronBlocks.of(model.spec());
      case Part part -> PartBlocks.of(part.spec());
      case SynapseModel synapse -> SynapseBlocks.of(synapse.spec());
      case Integrator integrator -> List.of(order(integrator));
      case Configured<?> configured -> List.of(OptionBlock.of(configured.config()));
      default -> List.of();
    };
  }

  private static Block order(Integrator integrator) {
    int order = integrator.order();
    String text = order == Integer.MAX_VALUE ? "exact on what it accepts" : String.valueOf(order);
    return Block.named("order of convergence", "order").row(text).build();
  }
}
