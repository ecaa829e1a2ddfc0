package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillock.api.model.Part;
import org.hillock.api.model.PartSpec;
import org.hillock.api.model.Role;
import org.junit.jupiter.api.Test;

/**
 * Rules of a part. A test class implements it and says which part it tests.
 *
 * @since 1.0
 */
public interface PartContract extends NamedContract {
  /**
   * The part.
   *
   * @return a new one on every call
   */
  Part part();

  @Override
  default Part extension() {
    return part();
  }

  /** If this fails, check: whether the specification depends on a field or on the moment. */
  @Test
  default void required_P1_theSpecificationIsTheSameOnEveryCall() {
    assertThat(part().spec()).isEqualTo(part().spec());
    assertThat(part().name()).isEqualTo(part().spec().name());
  }

  /** If this fails, check: a part that only watches should be an analyzer. */
  @Test
  default void required_P2_somethingIsAddedToACurrentOrAThreshold() {
    assertThat(part().spec().adds()).isNotEmpty().allMatch(term -> term.role() != Role.MEMBRANE);
  }

  /** If this fails, check: the default that is named. */
  @Test
  default void required_P3_defaultsLieInTheirRanges() {
    SpecAudit.defaultsLieInTheirRanges(part().spec().parameters());
  }

  /** If this fails, check: parameters and states without a phrase that says what they are. */
  @Test
  default void required_P4_everySymbolSaysWhatItIs() {
    PartSpec spec = part().spec();
    assertThat(spec.about()).isNotBlank();
    assertThat(spec.parameters()).allMatch(p -> !p.about().isBlank());
    assertThat(spec.states()).allMatch(s -> !s.about().isBlank());
  }
}
