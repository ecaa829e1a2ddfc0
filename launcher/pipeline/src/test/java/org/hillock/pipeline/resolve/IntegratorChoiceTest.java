package org.hillock.pipeline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Recommendation;
import org.hillock.api.integrate.Scheme;
import org.hillock.models.integrateandfire.LeakyIntegrateAndFire;
import org.hillock.pipeline.catalog.Catalog;
import org.junit.jupiter.api.Test;

/** Choices among integrators whose recommendations a test decides. */
final class IntegratorChoiceTest {
  private static final String CELL = "'populations': { 'cell': { 'model': 'lif' } }";

  /** What an integrator answers when it is asked. */
  private enum Answer {
    RECOMMENDED,
    SILENT,
    REFUSED,
    BROKEN
  }

  private record Fake(String name, int rank, Answer answer) implements Integrator {
    @Override
    public Scheme discretize(EquationSystem system) {
      return answer == Answer.REFUSED
          ? new Scheme.Refused("", "it is moody", "ask again")
          : new Scheme.Steps(List.of());
    }

    @Override
    public int order() {
      return 1;
    }

    @Override
    public Optional<Recommendation> recommendation(EquationSystem system) {
      return switch (answer) {
        case RECOMMENDED, REFUSED -> Optional.of(new Recommendation(rank, "it is number " + rank));
        case SILENT -> Optional.empty();
        case BROKEN -> throw new IllegalStateException("out of order");
      };
    }
  }

  private static Fake recommended(String name, int rank) {
    return new Fake(name, rank, Answer.RECOMMENDED);
  }

  private static Resolving among(Fake first, Fake second) {
    return Resolving.sections(Catalog.of(new LeakyIntegrateAndFire(), first, second), CELL);
  }

  @Test
  void theHighestRankWinsWhateverTheNames() {
    Resolving cell = among(recommended("zeta", 7), recommended("alpha", 6));
    assertThat(cell.population().integrator().name()).isEqualTo("zeta");
    assertThat(cell.plan().notes())
        .containsExactly(
            "cell: integrator \"zeta\" chosen: it is number 7; name another to override");
  }

  @Test
  void ofEqualRanksTheFirstNameWinsInWhateverOrderTheyAreInstalled() {
    Fake alpha = recommended("alpha", 5);
    Fake beta = recommended("beta", 5);
    assertThat(among(alpha, beta).population().integrator()).isEqualTo(alpha);
    assertThat(among(beta, alpha).population().integrator()).isEqualTo(alpha);
  }

  @Test
  void theExtremesOfRanksAreComparedAsNumbers() {
    Resolving cell =
        among(recommended("low", Integer.MIN_VALUE), recommended("most", Integer.MAX_VALUE));
    assertThat(cell.population().integrator().name()).isEqualTo("most");
  }

  @Test
  void ifNoneRecommendsItselfTheInstalledAreNamed() {
    Resolving none = among(new Fake("beta", 0, Answer.SILENT), new Fake("alpha", 0, Answer.SILENT));
    assertThat(none.pointer()).isEqualTo("/populations/cell");
    assertThat(none.problem().message())
        .isEqualTo(
            "no integrator is named, and none recommends itself for model \"lif\": installed are"
                + " \"alpha\", \"beta\"");
    assertThat(none.problem().remedy()).isEqualTo("name one of them by \"integrator\"");
  }

  @Test
  void ifNoneIsInstalledItSaysSo() {
    Resolving none = Resolving.sections(Catalog.of(new LeakyIntegrateAndFire()), CELL);
    assertThat(none.problem().message()).endsWith("installed are none");
    assertThat(none.problem().remedy()).isEqualTo("install an integrator");
  }

  @Test
  void whatRecommendsItselfAndRefusesIsPassedOver() {
    Resolving cell = among(new Fake("moody", 9, Answer.REFUSED), recommended("steady", 1));
    assertThat(cell.population().integrator().name()).isEqualTo("steady");
    assertThat(cell.plan().notes())
        .hasSize(2)
        .contains(
            "cell: passed over: integrator \"moody\" does not take model \"lif\": it is moody");
  }

  @Test
  void aBrokenIntegratorThatNobodyNamedStopsNothing() {
    Fake broken = new Fake("broken", 9, Answer.BROKEN);
    Resolving cell = among(broken, recommended("steady", 1));
    assertThat(cell.population().integrator().name()).isEqualTo("steady");
    assertThat(cell.plan().notes()).anyMatch(note -> note.contains("out of order"));

    Resolving none = among(broken, new Fake("silent", 0, Answer.SILENT));
    assertThat(none.problem().message())
        .contains("integrator \"broken\" failed")
        .contains("out of order")
        .endsWith("installed are \"broken\", \"silent\"");
  }
}
