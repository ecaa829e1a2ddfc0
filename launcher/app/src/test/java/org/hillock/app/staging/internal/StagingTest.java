package org.hillock.app.staging.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.hillock.api.HillockException;
import org.hillock.api.Problem;
import org.hillock.api.Severity;
import org.hillock.app.fixture.GoodIntegrator;
import org.hillock.app.fixture.TestBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
  @TempDir private Path folder = Path.of("");
  @TempDir private Path store = Path.of("");
  private Staging staging = new Staging(store, Map.of());

  @BeforeEach
  void newStaging() {
    staging = new Staging(store, Map.of("org.shipped 1.0.0", "a bundle of the distribution"));
  }

  @Test
  void storesGoodJarsUnderTheirDigest() throws IOException {
    Path jar = good("good.jar");

    staging.stage(folder);

    assertThat(staging.problems()).isEmpty();
    StagedJar staged = staging.accepted().getFirst();
    assertThat(staged.source()).isEqualTo(jar);
    assertThat(staged.sha256()).isEqualTo(Sha256.of(jar)).hasSize(64);
    assertThat(staged.stored()).isEqualTo(store.resolve(staged.sha256() + ".jar"));
    assertThat(staged.stored()).hasSameBinaryContentAs(jar);
    assertThat(staged.headers().identity()).isEqualTo("org.example.good 1.0.0");
  }

  @Test
  void refusesATruncatedJar() throws IOException {
    byte[] whole = Files.readAllBytes(good("whole.jar"));
    Files.write(folder.resolve("cut.jar"), Arrays.copyOf(whole, whole.length / 2));

    assertRefused("cut.jar", "it is no complete jar", "copy it again");
  }

  @Test
  void refusesGarbage() throws IOException {
    Files.writeString(folder.resolve("garbage.jar"), "this is a love letter");

    assertRefused("garbage.jar", "it is no complete jar", "copy it again");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Files.createFile(folder.resolve("empty.jar"));

    assertRefused("empty.jar", "it is no complete jar", "copy it again");
  }

  @Test
  void refusesAFolderThatIsCalledLikeAJar() throws IOException {
    Files.createDirectory(folder.resolve("folder.jar"));

    staging.stage(folder);

    assertThat(staging.accepted()).isEmpty();
    assertThat(staging.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.render()).contains("folder.jar"));
  }

  @Test
  void refusesADamagedEntryThoughTheDirectoryIsWhole() throws IOException {
    Path jar = good("damaged.jar");
    byte[] bytes = Files.readAllBytes(jar);
    bytes[indexOf(bytes, "GoodIntegrator.class") + 200] ^= 0x55;
    Files.write(jar, bytes);

    staging.stage(folder);

    assertThat(staging.accepted()).isEmpty();
    assertThat(staging.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.remedy()).contains("copy it again"));
  }

  @Test
  void refusesAJarWithoutSymbolicName() throws IOException {
    TestBundle.plainJar().with(GoodIntegrator.class).write(folder.resolve("plain.jar"));

    assertRefused("plain.jar", "it is no OSGi bundle", "third-party-model");
  }

  @Test
  void refusesAJarWithoutManifest() throws IOException {
    try (var zip =
        new java.util.zip.ZipOutputStream(Files.newOutputStream(folder.resolve("zip.jar")))) {
      zip.putNextEntry(new java.util.zip.ZipEntry("a.txt"));
      zip.closeEntry();
    }

    assertRefused("zip.jar", "it has no manifest", "third-party-model");
  }

  @Test
  void refusesWhatIsNoVersionAndWhatIsNoName() throws IOException {
    TestBundle.named("org.example.a")
        .header("Bundle-Version", "one")
        .write(folder.resolve("a.jar"));
    TestBundle.named("org example").write(folder.resolve("b.jar"));
    TestBundle.named("org.example.c")
        .header("Bundle-ManifestVersion", "1")
        .write(folder.resolve("c.jar"));

    staging.stage(folder);

    assertThat(staging.accepted()).isEmpty();
    assertThat(staging.problems())
        .extracting(Problem::message)
        .satisfiesExactly(
            a -> assertThat(a).contains("\"one\" is no version"),
            b -> assertThat(b).contains("\"org example\" is no name"),
            c -> assertThat(c).contains("Bundle-ManifestVersion"));
  }

  @Test
  void refusesACopyOfTheApi() throws IOException {
    TestBundle.named("org.example.fat")
        .entry("org/hillock/api/Named.class")
        .write(folder.resolve("fat.jar"));

    assertRefused("fat.jar", "it holds a copy of org.hillock.api", "provided");
  }

  @Test
  void ignoresTheSameFileUnderAnotherNameWithAWarning() throws IOException {
    Path jar = good("a.jar");
    Files.copy(jar, folder.resolve("b.jar"));

    staging.stage(folder);

    assertThat(staging.accepted()).extracting(StagedJar::source).containsExactly(jar);
    assertThat(staging.problems()).extracting(Problem::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void refusesAnotherJarOfTheSameNameAndVersion() throws IOException {
    Path first = good("a.jar");
    TestBundle.named("org.example.good").entry("more.txt").write(folder.resolve("b.jar"));

    assertRefused(
        "b.jar",
        "its name and version (org.example.good 1.0.0) are those of " + first,
        "new version");
  }

  @Test
  void refusesTheNameAndVersionOfABundleOfTheDistribution() throws IOException {
    TestBundle.named("org.shipped").write(folder.resolve("shipped.jar"));

    assertRefused("shipped.jar", "those of a bundle of the distribution", "new version");
  }

  @Test
  void takesGoodJarsThatLieAmongBadOnes() throws IOException {
    Files.writeString(folder.resolve("a.jar"), "bad");
    Path jar = good("b.jar");
    Files.writeString(folder.resolve("c.jar"), "worse");
    Files.writeString(folder.resolve("README.txt"), "no jar");

    staging.stage(folder);

    assertThat(staging.accepted()).extracting(StagedJar::source).containsExactly(jar);
    assertThat(staging.problems()).hasSize(2);
  }

  @Test
  void saysThatAFolderIsMissing() {
    assertThatThrownBy(() -> staging.stage(folder.resolve("nowhere")))
        .isInstanceOfSatisfying(
            HillockException.class,
            e -> assertThat(e.category()).isEqualTo(HillockException.Category.USER))
        .hasMessageContaining("nowhere");
  }

  private Path good(String name) throws IOException {
    return TestBundle.named("org.example.good")
        .integrator(GoodIntegrator.class)
        .write(folder.resolve(name));
  }

  private void assertRefused(String file, String message, String remedy) {
    staging.stage(folder);
    assertThat(staging.accepted())
        .extracting(jar -> jar.source().getFileName().toString())
        .doesNotContain(file);
    assertThat(staging.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.render()).startsWith(file).contains("not loaded: ").contains(message);
          assertThat(problem.remedy()).contains(remedy);
        });
  }

  private static int indexOf(byte[] bytes, String text) {
    return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(text);
  }
}
