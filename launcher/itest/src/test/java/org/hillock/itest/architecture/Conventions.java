package org.hillock.itest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What classes may use, and what they must say of themselves.
 *
 * @param root the package of all; {@code org.hillock}, or that of the classes that break the rules
 */
record Conventions(String root) {
  ArchRule exportedInterfacesSayWhoImplementsThem() {
    return classes()
        .that()
        .resideInAPackage(root + ".api..")
        .and()
        .resideOutsideOfPackage("..internal..")
        .and()
        .areInterfaces()
        .and()
        .areNotAnnotations()
        .and()
        .areTopLevelClasses()
        .and()
        .arePublic()
        .should()
        .beAnnotatedWith(ConsumerType.class)
        .orShould()
        .beAnnotatedWith(ProviderType.class);
  }

  ArchRule internalsStayInTheirBundle() {
    return classes()
        .that()
        .resideInAPackage(root + "..internal..")
        .should(beUsedBelowTheSameParentOnly())
        .as("internal packages are used by their own bundle only");
  }

  ArchRule onlyTheEngineNamesTheVectorApi() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".engine..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jdk.incubator.vector..");
  }

  ArchRule standardStreamsBelongToTheApplication() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".app..", root + ".bench..")
        .should(ACCESS_STANDARD_STREAMS);
  }

  ArchRule loggingIsNotThatOfTheJdk() {
    return noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");
  }

  private static ArchCondition<JavaClass> beUsedBelowTheSameParentOnly() {
    return new ArchCondition<>("be used by their own bundle only") {
      @Override
      public void check(JavaClass internal, ConditionEvents events) {
        String home = bundle(internal.getPackageName());
        internal.getDirectDependenciesToSelf().stream()
            .filter(use -> !bundle(use.getOriginClass().getPackageName()).equals(home))
            .forEach(
                use -> events.add(SimpleConditionEvent.violated(internal, use.getDescription())));
      }
    };
  }

  /** The bundle's package: three segments for the host, four for a family, as in the layout. */
  private static String bundle(String packageName) {
    return BundlePackage.of(packageName);
  }
}
