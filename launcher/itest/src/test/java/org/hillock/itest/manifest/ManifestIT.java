package org.hillock.itest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.osgi.Domain;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads the manifest of every jar of Hillock. */
class ManifestIT {
  /** All leaves but the benchmarks and these tests. */
  private static final int JARS = 15;

  private static final int PLUGINS = 9;

  @TestFactory
  Stream<DynamicTest> everyManifestKeepsTheRules() throws IOException {
    return manifests().stream()
        .map(m ->
            DynamicTest.dynamicTest(
                ManifestRules.name(m), () -> assertThat(ManifestRules.problems(m)).isEmpty()));
  }

  @Test
  void allJarsWereRead() throws IOException {
    List<Domain> manifests = manifests();
    assertThat(manifests).extracting(ManifestRules::name).doesNotHaveDuplicates();
    assertThat(manifests).hasSizeGreaterThanOrEqualTo(JARS);
    assertThat(manifests.stream().filter(ManifestRules::isPlugin).count())
        .isGreaterThanOrEqualTo(PLUGINS);
  }

  @Test
  void importOfAnotherPackageIsCaught() {
    assertThat(problems("Import-Package", "java.util,org.hillock.api.model,org.hillock.engine"))
        .containsExactly("imports org.hillock.engine, but a plug-in sees org.hillock.api alone");
    assertThat(problems("Import-Package", "org.hillock.apiary")).hasSize(1);
  }

  @Test
  void requiredBundleIsCaught() {
    assertThat(problems("Require-Bundle", "org.hillock.engine"))
        .containsExactly("says Require-Bundle");
  }

  @Test
  void activatorIsCaught() {
    assertThat(problems("Bundle-Activator", "org.hillock.models.broken.Activator"))
        .containsExactly("says Bundle-Activator");
  }

  @Test
  void exportWithoutVersionIsCaught() {
    assertThat(problems("Export-Package", "org.hillock.models.broken")).hasSize(1);
    assertThat(problems("Export-Package", "org.hillock.models.broken;version=0.9.0")).hasSize(1);
    assertThat(problems("Export-Package", "org.hillock.models.broken;version=1.0.0")).isEmpty();
  }

  @Test
  void exportOfAnInternalPackageIsCaught() {
    assertThat(problems("Export-Package", "org.hillock.models.broken.internal;version=1.0.0"))
        .containsExactly("exports the internal org.hillock.models.broken.internal");
  }

  private static List<String> problems(String header, String value) {
    Manifest manifest = new Manifest();
    Domain domain = Domain.domain(manifest);
    domain.set("Bundle-SymbolicName", "org.hillock.models.broken");
    domain.set(header, value);
    return ManifestRules.problems(domain);
  }

  private static List<Domain> manifests() throws IOException {
    List<Domain> manifests = new ArrayList<>();
    ClassLoader loader = ManifestIT.class.getClassLoader();
    for (URL url : Collections.list(loader.getResources("META-INF/MANIFEST.MF"))) {
      try (InputStream stream = url.openStream()) {
        Domain manifest = Domain.domain(new Manifest(stream));
        if (ManifestRules.name(manifest).startsWith("org.hillock.")) {
          manifests.add(manifest);
        }
      }
    }
    return manifests;
  }
}
