package org.example.neurons;

import org.hillock.api.model.NeuronModel;
import org.hillock.tck.NeuronModelContract;

class LeakyNeuronTest implements NeuronModelContract {
  @Override
  public NeuronModel model() {
    return new LeakyNeuron();
  }
}
