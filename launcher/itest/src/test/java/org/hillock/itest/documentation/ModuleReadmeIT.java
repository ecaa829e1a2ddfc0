package org.hillock.itest.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillock.itest.Assembled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who opens the folder of a module finds what it is. */
class ModuleReadmeIT {
  /** The host's five, the API's two, the plug-ins, these tests. */
  private static final int MODULES = 17;

  @TempDir Path folder;

  @Test
  void everyModuleThatMakesAJarHasAReadme() throws IOException {
    List<Path> modules = modules(Assembled.root());
    assertThat(modules).hasSizeGreaterThanOrEqualTo(MODULES);
    assertThat(modules)
        .allSatisfy(module -> assertThat(module.resolve("README.md")).isNotEmptyFile());
  }

  @Test
  void aModuleOfModulesIsNone() throws IOException {
    Files.writeString(folder.resolve("pom.xml"), "<project><packaging>pom</packaging></project>");
    Path jar = Files.createDirectories(folder.resolve("leaf"));
    Files.writeString(jar.resolve("pom.xml"), "<project></project>");
    Path built = Files.createDirectories(folder.resolve("leaf/target"));
    Files.writeString(built.resolve("pom.xml"), "<project></project>");
    assertThat(modules(folder)).containsExactly(jar);
  }

  private static List<Path> modules(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.endsWith("pom.xml"))
          .filter(file -> !root.relativize(file).toString().matches("(.*/)?(src|target)/.*"))
          .filter(ModuleReadmeIT::makesAJar)
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }

  private static boolean makesAJar(Path pom) {
    try {
      return !Files.readString(pom).contains("<packaging>pom</packaging>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
