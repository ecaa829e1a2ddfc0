/**
 * What a neuron, a part of a neuron, and a synapse are.
 *
 * <p>A {@link org.hillock.api.model.NeuronModel} publishes one {@link
 * org.hillock.api.model.NeuronSpec}: parameters, states, ports and equations as data. {@link
 * org.hillock.api.model.Part}s add terms to a host's equations (a channel, an adaptation current, a
 * moving threshold); a {@link org.hillock.api.model.SynapseModel} says what a spike's arrival does.
 * None of them holds state: the engine owns all columns.
 */
@Export
@Version("1.0.0")
package org.hillock.api.model;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
