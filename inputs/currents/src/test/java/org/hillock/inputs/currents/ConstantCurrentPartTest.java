package org.hillock.inputs.currents;

import org.hillock.api.model.Part;
import org.hillock.tck.PartContract;

class ConstantCurrentPartTest implements PartContract {
  @Override
  public Part part() {
    return new ConstantCurrentPart();
  }
}
