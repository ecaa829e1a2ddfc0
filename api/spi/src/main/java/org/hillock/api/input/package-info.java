/**
 * What drives a population.
 *
 * <p>A {@link org.hillock.api.input.StimulusGenerator} makes a {@link
 * org.hillock.api.input.Stimulus} from its configuration. Most stimuli are data: a formula of time
 * that is fused into the neuron's kernel, a series of samples, a list of pulses; {@link
 * org.hillock.api.input.Stimulus.Current} computes its values step by step.
 */
@Export
@Version("1.0.0")
package org.hillock.api.input;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
