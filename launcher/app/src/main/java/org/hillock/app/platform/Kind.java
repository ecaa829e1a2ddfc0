package org.hillock.app.platform;

import java.util.List;
import org.hillock.api.Named;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.Part;
import org.hillock.api.model.SynapseModel;
import org.hillock.api.sink.SinkFactory;

/**
 * A kind of extension.
 *
 * @param type the service interface
 * @param singular what people call one, for instance {@code "neuron model"}
 * @param plural what the command line calls them all, for instance {@code "models"}
 * @since 1.0
 */
public record Kind(Class<? extends Named> type, String singular, String plural) {
  /** The seven kinds, in the order in which people meet them. */
  public static final List<Kind> ALL =
      List.of(
          new Kind(NeuronModel.class, "neuron model", "models"),
          new Kind(Part.class, "part", "parts"),
          new Kind(SynapseModel.class, "synapse", "synapses"),
          new Kind(Integrator.class, "integrator", "integrators"),
          new Kind(StimulusGenerator.class, "input", "inputs"),
          new Kind(AnalyzerFactory.class, "analyzer", "analyzers"),
          new Kind(SinkFactory.class, "sink", "sinks"));
}
