package org.hillock.api.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final List<String> MODELS = List.of("adex", "izhikevich", "lif", "V_r", "tau_m");

  @Test
  void findsOneWrongMissingSuperfluousOrSwappedLetter() {
    assertThat(Spelling.nearest("liff", MODELS)).contains("lif");
    assertThat(Spelling.nearest("lf", MODELS)).contains("lif");
    assertThat(Spelling.nearest("adax", MODELS)).contains("adex");
    assertThat(Spelling.nearest("izhikevihc", MODELS)).contains("izhikevich");
    assertThat(Spelling.nearest("taum", MODELS)).contains("tau_m");
  }

  @Test
  void aDifferenceInCaseIsSmallerThanAnotherLetter() {
    assertThat(Spelling.nearest("TAU_m", List.of("tau_x", "tau_m"))).contains("tau_m");
  }

  @Test
  void aStemIsNearWhatBeginsWithIt() {
    assertThat(Spelling.nearest("V_rest", MODELS)).contains("V_r");
  }

  @Test
  void suggestsNothingThatSharesNothing() {
    assertThat(Spelling.nearest("x", List.of("y", "z"))).isEmpty();
    assertThat(Spelling.nearest("hodgkin", MODELS)).isEmpty();
    assertThat(Spelling.nearest("", MODELS)).isEmpty();
  }

  @Test
  void doesNotCompareEndlessWords() {
    assertThat(Spelling.nearest("v".repeat(100_000), List.of("v".repeat(100_001)))).isEmpty();
  }
}
