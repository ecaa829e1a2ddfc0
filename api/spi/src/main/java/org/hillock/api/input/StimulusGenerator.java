package org.hillock.api.input;

import org.hillock.api.Configured;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes stimuli of one type.
 *
 * @param <C> the options
 * @since 1.0
 */
@ConsumerType
public interface StimulusGenerator<C extends Record> extends Configured<C> {
  /**
   * Opens a stimulus. Called while a run is compiled, once for each point of a sweep over this
   * input's options.
   *
   * @param config the options, already converted and validated
   * @param target what is driven
   * @return the stimulus
   * @throws IllegalArgumentException if the options do not fit the target; the message is shown to
   *     the user
   */
  Stimulus open(C config, Target target);
}
