package org.hillock.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hillock.api.Problem;
import org.hillock.app.fixture.GoodIntegrator;
import org.hillock.pipeline.catalog.Provider;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class NamesakesTest {
  private static final Kind KIND =
      new Kind(org.hillock.api.integrate.Integrator.class, "integrator", "integrators");

  @Test
  void choosesByRankingFirst() {
    assertChosen(candidate("org.b", "1.0.0", 5), candidate("org.a", "2.0.0", 0));
  }

  @Test
  void choosesByVersionAmongEqualRankings() {
    assertChosen(candidate("org.b", "1.10.0", 0), candidate("org.a", "1.9.0", 0));
  }

  @Test
  void choosesBySymbolicNameAmongEqualVersions() {
    assertChosen(candidate("org.a", "1.0.0", 0), candidate("org.b", "1.0.0", 0));
  }

  @Test
  void leavesDifferentNamesAlone() {
    List<Problem> problems = new ArrayList<>();
    Provider provider = new Provider("org.a", "1.0.0", "");
    Candidate other =
        new Candidate("other", new GoodIntegrator(), provider, new Version(1, 0, 0), 0);

    assertThat(Namesakes.choose(KIND, List.of(other, candidate("org.a", "1.0.0", 0)), problems))
        .extracting(Candidate::name)
        .containsExactly("good", "other");
    assertThat(problems).isEmpty();
  }

  private static void assertChosen(Candidate best, Candidate other) {
    List<Candidate> order = new ArrayList<>(List.of(best, other));
    for (int i = 0; i < 2; i++) {
      List<Problem> problems = new ArrayList<>();
      assertThat(Namesakes.choose(KIND, order, problems)).containsExactly(best);
      assertThat(problems)
          .singleElement()
          .satisfies(problem ->
              assertThat(problem.render())
                  .contains("\"good\" of " + other.provider().bundle(), "not used"));
      Collections.reverse(order);
    }
  }

  private static Candidate candidate(String bundle, String version, int ranking) {
    Provider provider = new Provider(bundle, version, "");
    return new Candidate(
        "good", new GoodIntegrator(), provider, Version.parseVersion(version), ranking);
  }
}
