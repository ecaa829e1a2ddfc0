package org.hillock.engine.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hillock.api.input.Stimulus;

/**
 * A drive of one port or state of a population.
 *
 * @param name the input's name
 * @param into the port or state that is driven
 * @param stimuli what drives; several where a sweep varies the input
 * @param which for each neuron the index of its stimulus, or -1 where it is not driven; copied in
 *     and out
 * @since 1.0
 */
public record DrivePlan(String name, String into, List<Stimulus> stimuli, int[] which) {
  /** Copies the list and the array, and checks the indices. */
  public DrivePlan {
    stimuli = List.copyOf(stimuli);
    which = which.clone();
    for (int i = 0; i < which.length; i++) {
      if (which[i] < -1 || which[i] >= stimuli.size()) {
        throw new IllegalArgumentException(
            "neuron "
                + i
                + " of drive "
                + name
                + " has stimulus "
                + which[i]
                + " of "
                + stimuli.size());
      }
    }
  }

  @Override
  public int[] which() {
    return which.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DrivePlan that
        && name.equals(that.name)
        && into.equals(that.into)
        && stimuli.equals(that.stimuli)
        && Arrays.equals(which, that.which);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, into, stimuli, Arrays.hashCode(which));
  }
}
