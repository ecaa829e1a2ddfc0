package org.hillock.itest.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule holds for Hillock, and is broken by the classes written to break it. */
class ArchitectureTest {
  private static final String ROOT = "org.hillock";
  private static final String BROKEN_ROOT = "org.hillock.itest.broken";

  private static final JavaClasses HILLOCK =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);
  private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BROKEN_ROOT);

  /**
   * A rule and the class that breaks it.
   *
   * @param rule the rule, for a root package
   * @param culprit what the rule's message must name
   */
  private record Case(String name, Function<String, ArchRule> rule, String culprit) {}

  private static Case layer(String name, Function<Layers, ArchRule> rule, String culprit) {
    return new Case(name, root -> rule.apply(new Layers(root)), culprit);
  }

  private static Case convention(
      String name, Function<Conventions, ArchRule> rule, String culprit) {
    return new Case(name, root -> rule.apply(new Conventions(root)), culprit);
  }

  private static List<Case> cases() {
    return List.of(
        layer("plug-ins see the API", Layers::pluginsSeeOnlyTheApi, "models.first.SeesTheEngine"),
        layer("families are strangers", Layers::familiesAreStrangers, "SeesAnotherFamily"),
        layer("the API stands alone", Layers::apiStandsAlone, "api.SeesALibrary"),
        layer("the kit sees the API", Layers::kitSeesOnlyTheApi, "tck.KitSeesTheEngine"),
        layer("the engine sees the API", Layers::engineSeesOnlyTheApi, "engine.SeesThePipeline"),
        layer("the pipeline's view", Layers::pipelineSeesApiAndEngine, "pipeline.SeesTheReport"),
        layer(
            "the report sees the API", Layers::reportSeesOnlyTheApi, "report.ReportSeesTheEngine"),
        layer("nobody sees the app", Layers::nobodySeesTheApplication, "pipeline.SeesTheApp"),
        layer("no cycles", Layers::packagesAreFreeOfCycles, "Cycle detected"),
        convention(
            "interfaces say who implements them",
            Conventions::exportedInterfacesSayWhoImplementsThem,
            "api.SaysNothing"),
        convention(
            "internals stay inside",
            Conventions::internalsStayInTheirBundle,
            "pipeline.SeesAnInternal"),
        convention(
            "the Vector API is the engine's",
            Conventions::onlyTheEngineNamesTheVectorApi,
            "models.first.NamesTheVectorApi"),
        convention(
            "no standard streams",
            Conventions::standardStreamsBelongToTheApplication,
            "report.Prints"),
        convention("no JDK logging", Conventions::loggingIsNotThatOfTheJdk, "report.LogsByTheJdk"));
  }

  @TestFactory
  Stream<DynamicTest> hillockKeepsTheRules() {
    return cases().stream()
        .map(c -> DynamicTest.dynamicTest(c.name(), () -> c.rule().apply(ROOT).check(HILLOCK)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleCatches() {
    return cases().stream()
        .map(c ->
            DynamicTest.dynamicTest(
                c.name(),
                () ->
                    assertThatThrownBy(() -> c.rule().apply(BROKEN_ROOT).check(BROKEN))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining(c.culprit())));
  }

  @Test
  void oneSourceFileNamesTheVectorApi() {
    assertThat(VectorApi.sourceFiles(HILLOCK)).hasSizeLessThanOrEqualTo(1);
    assertThat(VectorApi.sourceFiles(BROKEN)).hasSize(2);
  }

  @Test
  void rulesAreNotVacuous() {
    assertThat(HILLOCK.size()).isGreaterThan(100);
    assertThat(Stream.of("api", "tck", "models", "engine", "pipeline", "report", "app"))
        .allSatisfy(part ->
            assertThat(HILLOCK.stream())
                .as(part)
                .anyMatch(c -> c.getPackageName().startsWith(ROOT + "." + part)));
  }
}
