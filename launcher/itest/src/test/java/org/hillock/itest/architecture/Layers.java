package org.hillock.itest.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/**
 * Which part of Hillock may depend on which.
 *
 * @param root the package of all; {@code org.hillock}, or that of the classes that break the rules
 */
record Layers(String root) {
  private static final String[] FAMILIES = {"models", "integrators", "inputs", "analyzers"};

  ArchRule pluginsSeeOnlyTheApi() {
    return noClasses()
        .that()
        .resideInAnyPackage(below(FAMILIES))
        .should()
        .dependOnClassesThat(ours("api", FAMILIES))
        .as("plug-ins see the API and nothing else of Hillock");
  }

  ArchRule familiesAreStrangers() {
    return slices()
        .matching(root + ".(models|integrators|inputs|analyzers).(*)..")
        .should()
        .notDependOnEachOther()
        .as("families of plug-ins do not depend on each other");
  }

  ArchRule apiStandsAlone() {
    return classes()
        .that()
        .resideInAPackage(root + ".api..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            root + ".api..",
            "java..",
            "org.osgi.annotation..",
            "org.osgi.service.component.annotations..",
            "org.jspecify.annotations..")
        .as("the API depends on the JDK alone");
  }

  ArchRule kitSeesOnlyTheApi() {
    return sees("tck", "api");
  }

  ArchRule engineSeesOnlyTheApi() {
    return sees("engine", "api");
  }

  ArchRule pipelineSeesApiAndEngine() {
    return sees("pipeline", "api", "engine");
  }

  ArchRule reportSeesOnlyTheApi() {
    return sees("report", "api");
  }

  ArchRule nobodySeesTheApplication() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".app..", root + ".itest..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".app..")
        .as("nobody sees the application");
  }

  ArchRule packagesAreFreeOfCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  private ArchRule sees(String layer, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(root + "." + layer + "..")
        .should()
        .dependOnClassesThat(ours(layer, others))
        .as("of Hillock, the " + layer + " sees only " + String.join(", ", others));
  }

  /** Classes of Hillock outside the named parts. */
  private DescribedPredicate<JavaClass> ours(String layer, String... others) {
    DescribedPredicate<JavaClass> allowed = resideInAPackage(root + "." + layer + "..");
    return DescribedPredicate.and(
        resideInAPackage(root + ".."),
        not(allowed),
        not(resideInAnyPackage(below(others))),
        alwaysTrue());
  }

  private String[] below(String... parts) {
    return Stream.of(parts).map(part -> root + "." + part + "..").toArray(String[]::new);
  }
}
