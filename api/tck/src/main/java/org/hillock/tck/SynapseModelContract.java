package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillock.api.model.SynapseModel;
import org.hillock.api.model.SynapseSpec;
import org.junit.jupiter.api.Test;

/**
 * Rules of a synapse model. A test class implements it and says which model it tests.
 *
 * @since 1.0
 */
public interface SynapseModelContract extends NamedContract {
  /**
   * The model.
   *
   * @return a new one on every call
   */
  SynapseModel model();

  @Override
  default SynapseModel extension() {
    return model();
  }

  /** If this fails, check: whether the specification depends on a field or on the moment. */
  @Test
  default void required_Y1_theSpecificationIsTheSameOnEveryCall() {
    assertThat(model().spec()).isEqualTo(model().spec());
    assertThat(model().name()).isEqualTo(model().spec().name());
  }

  /** If this fails, check: the default that is named. */
  @Test
  default void required_Y2_defaultsLieInTheirRanges() {
    SpecAudit.defaultsLieInTheirRanges(model().spec().parameters());
    SpecAudit.defaultsLieInTheirRanges(model().spec().weights());
  }

  /**
   * If this fails, check: {@code onArrival} and {@code drives}; without both a spike has no effect.
   */
  @Test
  default void required_Y3_anArrivalHasAnEffect() {
    SynapseSpec spec = model().spec();
    assertThat(spec.onArrival()).isNotEmpty();
    assertThat(spec.drives()).isNotEmpty();
  }
}
