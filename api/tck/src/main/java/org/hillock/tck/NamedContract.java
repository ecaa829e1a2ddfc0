package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillock.api.Configured;
import org.hillock.api.Named;
import org.junit.jupiter.api.Test;

/**
 * Rules of every extension.
 *
 * @since 1.0
 */
public interface NamedContract {
  /**
   * The extension.
   *
   * @return a new one on every call
   */
  Named extension();

  /**
   * If this fails, check: the name's letters; whether it is computed anew from something that
   * changes.
   */
  @Test
  default void required_E1_theNameIsAConstantOfLowerCaseLettersDigitsAndHyphens() {
    assertThat(extension().name()).matches("[a-z][a-z0-9-]{0,63}").isEqualTo(extension().name());
  }

  /** If this fails, check: a full stop or a line break in {@code about()}. */
  @Test
  default void required_E2_theLineAboutItHasNoFullStop() {
    assertThat(extension().about()).doesNotEndWith(".").doesNotContain("\n");
  }

  /** If this fails, check: whether the record is nested in a class that is not public. */
  @Test
  default void required_E3_theConfigurationIsOnePublicRecord() {
    if (extension() instanceof Configured<?> configured) {
      Class<?> config = configured.config();
      assertThat(config.isRecord()).isTrue();
      assertThat(config).isPublic();
      assertThat(((Configured<?>) extension()).config()).isSameAs(config);
      for (Class<?> outer = config.getEnclosingClass();
          outer != null;
          outer = outer.getEnclosingClass()) {
        assertThat(outer).isPublic();
      }
    }
  }
}
