package org.hillock.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hillock.api.HillockException;
import org.hillock.api.Problem;
import org.hillock.api.Severity;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.sink.SinkFactory;
import org.hillock.app.fixture.FailingActivator;
import org.hillock.app.fixture.GoodIntegrator;
import org.hillock.app.fixture.HangingConstructor;
import org.hillock.app.fixture.ShoutingName;
import org.hillock.app.fixture.TestBundle;
import org.hillock.app.fixture.TestDistribution;
import org.hillock.app.fixture.ThrowingConstructor;
import org.hillock.app.fixture.ThrowingName;
import org.hillock.pipeline.catalog.Entry;
import org.hillock.pipeline.result.CsvSinkFactory;
import org.hillock.pipeline.result.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTest {
  private static final String API = "org.hillock.api";

  @TempDir private Path temporary = Path.of("");
  private Path plugins = Path.of("");
  private Distribution distribution = new Distribution(Path.of(""));

  @BeforeEach
  void makeDistribution() throws IOException {
    distribution = TestDistribution.in(temporary.resolve("a folder with spaces"));
    plugins = distribution.plugins();
  }

  @Test
  void findsWhatLiesInThePluginFolderAndSaysWhereItComesFrom() throws IOException {
    Path jar = good();

    try (Platform platform = Platform.start(distribution, List.of())) {
      assertThat(platform.problems()).isEmpty();
      Entry<Integrator> entry = platform.catalog().find(Integrator.class, "good").orElseThrow();
      assertThat(entry.extension().about()).isEqualTo("refuses everything, politely");
      assertThat(entry.provider().bundle()).isEqualTo("org.example.good");
      assertThat(entry.provider().version()).isEqualTo("1.0.0");
      assertThat(entry.provider().sha256())
          .isEqualTo(org.hillock.app.staging.internal.Sha256.of(jar));
      assertThat(platform.catalog().all(Integrator.class)).hasSize(1);
    }
  }

  @Test
  @SuppressWarnings("rawtypes") // a class literal has no type arguments
  void offersTheHostsOwnSink() {
    try (Platform platform = Platform.start(distribution, List.of())) {
      assertThat(platform.problems()).isEmpty();
      assertThat(platform.catalog().all(SinkFactory.class)).hasSize(1);
      Entry<SinkFactory> csv = platform.catalog().find(SinkFactory.class, "csv").orElseThrow();
      assertThat(csv.extension()).isInstanceOf(CsvSinkFactory.class);
      assertThat(csv.provider()).isEqualTo(Installation.provider());
    }
  }

  @Test
  void runsFromACopySoThatAJarMayBeOverwritten() throws IOException {
    Path jar = good();

    try (Platform platform = Platform.start(distribution, List.of())) {
      Files.writeString(jar, "overwritten");
      Integrator integrator =
          platform.catalog().find(Integrator.class, "good").orElseThrow().extension();
      assertThat(integrator.order()).isEqualTo(1);
    }
  }

  @Test
  void readsFurtherFolders() throws IOException {
    Path more = temporary.resolve("more");
    TestBundle.named("org.example.good")
        .integrator(GoodIntegrator.class)
        .write(more.resolve("good.jar"));

    try (Platform platform = Platform.start(distribution, List.of(more))) {
      assertThat(platform.catalog().find(Integrator.class, "good")).isPresent();
    }
  }

  @Test
  void saysInWordsThatAPluginNeedsANewerApi() throws IOException {
    TestBundle.named("org.example.tomorrow")
        .header("Import-Package", API + ";version=\"[2,3)\"")
        .integrator(GoodIntegrator.class)
        .write(plugins.resolve("tomorrow.jar"));

    assertOnlyProblem(
        "tomorrow.jar: not loaded: needs org.hillock.api 2.x, this is 1.0.0 — get a newer Hillock");
  }

  @Test
  void saysInWordsThatAPluginIsTooOldForTheApi() throws IOException {
    TestBundle.named("org.example.yesterday")
        .header("Import-Package", API + ";version=\"[0.5,1)\"")
        .write(plugins.resolve("yesterday.jar"));

    assertOnlyProblem(
        "needs org.hillock.api from 0.5.0 to below 1.0.0, this is 1.0.0 — get a newer version of"
            + " the plug-in");
  }

  @Test
  void hidesTheHostFromPlugins() throws IOException {
    TestBundle.named("org.example.curious")
        .header("Import-Package", "org.hillock.engine")
        .write(plugins.resolve("curious.jar"));

    assertOnlyProblem("needs org.hillock.engine, which no plug-in can see");
  }

  @Test
  void saysWhichPackageIsMissing() throws IOException {
    TestBundle.named("org.example.needy")
        .header("Import-Package", "org.apache.commons.math;version=\"[3,4)\"")
        .write(plugins.resolve("needy.jar"));

    assertOnlyProblem("needs the package org.apache.commons.math 3.x, which nobody offers");
  }

  @Test
  void saysThatAPluginNeedsANewerJava() throws IOException {
    TestBundle.named("org.example.future")
        .header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")
        .write(plugins.resolve("future.jar"));

    assertOnlyProblem("needs Java 99, this is " + Runtime.version().feature());
  }

  @Test
  void namesAComponentWhoseConstructorThrows() throws IOException {
    TestBundle.named("org.example.bad")
        .integrator(ThrowingConstructor.class)
        .write(plugins.resolve("bad.jar"));

    assertOnlyProblem(
        "integrator \"" + ThrowingConstructor.class.getName() + "\" of org.example.bad 1.0.0",
        "no luck today");
  }

  @Test
  void doesNotWaitForEverForAPluginThatHangs() throws IOException {
    TestBundle.named("org.example.hang")
        .integrator(HangingConstructor.class)
        .write(plugins.resolve("hang.jar"));
    good();
    Patience patience = new Patience(Duration.ofMillis(900));

    try (Platform platform = Platform.start(distribution, List.of(), patience)) {
      assertThat(platform.problems())
          .singleElement()
          .satisfies(p -> assertThat(p.render()).contains("org.example.hang", "within 900 ms"));
      assertThat(platform.catalog().find(Integrator.class, "good")).isPresent();
    }
  }

  @Test
  void namesAnExtensionThatCannotBeAskedForItsName() throws IOException {
    TestBundle.named("org.example.bad")
        .integrator(ThrowingName.class)
        .write(plugins.resolve("bad.jar"));

    assertOnlyProblem(
        "integrator \"" + ThrowingName.class.getName() + "\" of org.example.bad 1.0.0",
        "I have no name");
  }

  @Test
  void refusesANameThatBreaksTheRules() throws IOException {
    TestBundle.named("org.example.bad")
        .integrator(ShoutingName.class)
        .write(plugins.resolve("bad.jar"));

    assertOnlyProblem("its name is \"LOUD Name\"", "lower-case letters");
  }

  @Test
  void namesABundleThatDoesNotStart() throws IOException {
    TestBundle.named("org.example.bad")
        .header("Import-Package", "org.osgi.framework")
        .header("Bundle-Activator", FailingActivator.class.getName())
        .with(FailingActivator.class)
        .write(plugins.resolve("bad.jar"));

    assertOnlyProblem("bad.jar: not loaded: it does not start", "the licence server is on fire");
  }

  @Test
  void namesAComponentWhoseClassIsMissing() throws IOException {
    TestBundle.named("org.example.bad")
        .integratorWithoutClass(GoodIntegrator.class)
        .write(plugins.resolve("bad.jar"));

    assertOnlyProblem(
        "integrator \"" + GoodIntegrator.class.getName() + "\" of org.example.bad 1.0.0",
        "when it is made");
  }

  @Test
  void namesABundleWhoseComponentsCannotBeRead() throws IOException {
    TestBundle.named("org.example.bad")
        .header("Service-Component", "OSGI-INF/nowhere.xml")
        .write(plugins.resolve("bad.jar"));

    assertOnlyProblem("bad.jar: not loaded: the components that its manifest names cannot be read");
  }

  @Test
  void warnsOfABundleThatOffersNothing() throws IOException {
    TestBundle.named("org.example.idle")
        .with(GoodIntegrator.class)
        .write(plugins.resolve("idle.jar"));

    try (Platform platform = Platform.start(distribution, List.of())) {
      assertThat(platform.problems())
          .extracting(Problem::severity)
          .containsExactly(Severity.WARNING);
      assertThat(platform.problems().getFirst().render())
          .contains("idle.jar", "offers nothing", "@Component");
    }
  }

  @Test
  void letsGoodPluginsLiveAmongBadOnes() throws IOException {
    Files.writeString(plugins.resolve("a.jar"), "garbage");
    TestBundle.named("org.example.b")
        .integrator(ThrowingConstructor.class)
        .write(plugins.resolve("b.jar"));
    TestBundle.named("org.example.c")
        .header("Import-Package", "nowhere")
        .write(plugins.resolve("c.jar"));
    good();

    try (Platform platform = Platform.start(distribution, List.of())) {
      assertThat(platform.catalog().find(Integrator.class, "good")).isPresent();
      assertThat(platform.problems()).hasSize(3);
    }
  }

  @Test
  void letsAPluginUseAPackageOfAnotherWhateverTheirOrder() throws IOException {
    TestBundle.named("org.example.user")
        .header("Import-Package", "org.example.shared;version=\"[1,2)\"")
        .header("Export-Package", "org.example.user")
        .write(plugins.resolve("a-user.jar"));
    TestBundle.named("org.example.library")
        .header("Export-Package", "org.example.shared;version=1.0.0")
        .write(plugins.resolve("b-library.jar"));

    try (Platform platform = Platform.start(distribution, List.of())) {
      assertThat(platform.problems()).isEmpty();
    }
  }

  @Test
  void choosesTheNewestVersionAndWarnsOfTheOther() throws IOException {
    good();
    TestBundle.named("org.example.good")
        .header("Bundle-Version", "1.1.0")
        .integrator(GoodIntegrator.class)
        .write(plugins.resolve("newer.jar"));

    try (Platform platform = Platform.start(distribution, List.of())) {
      Entry<Integrator> entry = platform.catalog().find(Integrator.class, "good").orElseThrow();
      assertThat(entry.provider().version()).isEqualTo("1.1.0");
      assertThat(platform.problems())
          .extracting(Problem::severity)
          .containsExactly(Severity.WARNING);
      assertThat(platform.problems().getFirst().render())
          .contains("not used", "org.example.good 1.1.0");
    }
  }

  @Test
  void saysThatADistributionIsIncomplete() throws IOException {
    Files.delete(distribution.bundles().resolve("org.apache.felix.scr.jar"));

    assertThatThrownBy(() -> Platform.start(distribution, List.of()))
        .isInstanceOf(HillockException.class)
        .hasMessageContaining("holds no bundles");
  }

  private Path good() throws IOException {
    return TestBundle.named("org.example.good")
        .integrator(GoodIntegrator.class)
        .write(plugins.resolve("good.jar"));
  }

  private void assertOnlyProblem(String... parts) {
    try (Platform platform = Platform.start(distribution, List.of())) {
      assertThat(platform.problems())
          .singleElement()
          .satisfies(p -> assertThat(p.render()).contains(parts));
      assertThat(platform.catalog().all(Integrator.class)).isEmpty();
    }
  }
}
