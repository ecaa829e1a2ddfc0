package org.hillock.pipeline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hillock.pipeline.plan.AnalyzerPlan;
import org.junit.jupiter.api.Test;

final class AnalyzerResolverTest {
  private static Resolving analyzed(String analyzers) {
    return Resolving.sections(
        "'populations': { 'first': { 'model': 'lif' }, 'second': { 'model': 'lif' } }, 'analyzers':"
            + " { "
            + analyzers
            + " }");
  }

  @Test
  void anAnalyzerComesAfterTheOneThatItReads() {
    Resolving ordered =
        analyzed(
            "'gain': { 'type': 'gain-curve', 'of': 'counts' }, 'counts': { 'type': 'intervals',"
                + " 'of': 'second' }");
    assertThat(ordered.plan().analyzers())
        .extracting(AnalyzerPlan::name)
        .containsExactly("counts", "gain");
    assertThat(ordered.plan().analyzers())
        .extracting(AnalyzerPlan::population)
        .containsExactly(1, 1);
    assertThat(ordered.plan().analyzers())
        .extracting(AnalyzerPlan::upstream)
        .containsExactly(Optional.empty(), Optional.of("counts"));
  }

  @Test
  void reportsACircleOnce() {
    Resolving refused =
        analyzed(
            "'a': { 'type': 'gain-curve', 'of': 'b' }, 'b': { 'type': 'gain-curve', 'of': 'a' }");
    assertThat(refused.problem().message())
        .isEqualTo("analyzers read each other in a circle: a → b → a");
  }

  @Test
  void refusesAFeedOfTheWrongKind() {
    assertThat(analyzed("'gain': { 'type': 'gain-curve', 'of': 'first' }").problem().message())
        .isEqualTo(
            "analyzer \"gain-curve\" reads the result of another analyzer, but \"first\" is a"
                + " population");
    assertThat(
            analyzed(
                    "'a': { 'type': 'intervals', 'of': 'b' }, 'b': { 'type': 'intervals', 'of':"
                        + " 'first' }")
                .problem()
                .remedy())
        .isEqualTo("name one of \"first\", \"second\"");
  }

  @Test
  void refusesTypesThatAreNotInstalled() {
    assertThat(analyzed("'a': { 'type': 'interval', 'of': 'first' }").problem().remedy())
        .isEqualTo("did you mean \"intervals\"?");
  }

  @Test
  void refusesNamesThatAreTaken() {
    assertThat(analyzed("'first': { 'type': 'intervals', 'of': 'first' }").problem().message())
        .contains("is also a name in populations");
    assertThat(analyzed("'raster': { 'type': 'intervals', 'of': 'first' }").problem().message())
        .contains("the name of a plot");
  }
}
