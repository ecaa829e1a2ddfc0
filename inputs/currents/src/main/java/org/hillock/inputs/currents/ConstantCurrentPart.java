package org.hillock.inputs.currents;

import org.hillock.api.model.Part;
import org.hillock.api.model.PartSpec;
import org.hillock.api.model.Role;
import org.osgi.service.component.annotations.Component;

/**
 * A constant current as a part of the neuron: it joins the equations, so it can differ from neuron
 * to neuron.
 */
@Component
public final class ConstantCurrentPart implements Part {
  @Override
  public PartSpec spec() {
    return PartSpec.named("constant-current")
        .about("a current that does not change, as a part of the neuron")
        .parameter("I_0", "0 nA", "the current")
        .adds(Role.CURRENT, "I_0")
        .build();
  }
}
