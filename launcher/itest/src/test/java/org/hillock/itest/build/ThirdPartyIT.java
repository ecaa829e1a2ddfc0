package org.hillock.itest.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hillock.itest.Assembled;
import org.hillock.itest.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's project is built against the API alone and dropped into a folder of plug-ins. */
class ThirdPartyIT {
  @TempDir Path folder;

  @Test
  void aStrangersModelBuildsPassesTheKitAndRuns() throws IOException, InterruptedException {
    Path project =
        copy(Assembled.root().resolve("examples/third-party-model"), folder.resolve("project"));
    Path repository =
        new LocalRepository(folder.resolve("repository")).withHillock("api/spi", "api/tck");

    MavenRun build =
        MavenRun.in(project.resolve("pom.xml"), "package", "-Dmaven.repo.local=" + repository);

    assertThat(build.exitCode()).as(build.output()).isZero();
    assertThat(build.output()).contains("Tests run:").contains("Failures: 0, Errors: 0");
    Path plugins = Files.createDirectories(folder.resolve("plugins"));
    Files.copy(
        project.resolve("target/org.example.neurons-1.0.0.jar"), plugins.resolve("stranger.jar"));
    assertThat(CommandRun.of("list", "models", "--plugins", plugins.toString()).succeeded().out())
        .contains("leaky-neuron", "lif");

    Path results = folder.resolve("results");
    CommandRun.of(
            "run",
            project.resolve("pipeline.json").toString(),
            "--plugins",
            plugins.toString(),
            "--out",
            results.toString())
        .succeeded();
    assertThat(Files.readString(results.resolve("result.json"))).contains("org.example.neurons");
    assertThat(Files.readAllLines(results.resolve("tables/spikes-cell.csv")))
        .as("the same neuron as the distribution's lif")
        .isEqualTo(spikesOfTheShippedModel(project.resolve("pipeline.json")));
  }

  private java.util.List<String> spikesOfTheShippedModel(Path pipeline) throws IOException {
    Path file = folder.resolve("shipped.json");
    Files.writeString(file, Files.readString(pipeline).replace("leaky-neuron", "lif"));
    Path results = folder.resolve("shipped");
    CommandRun.of("run", file.toString(), "--out", results.toString()).succeeded();
    return Files.readAllLines(results.resolve("tables/spikes-cell.csv"));
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file :
          files
              .filter(Files::isRegularFile)
              .filter(f -> !from.relativize(f).startsWith("target"))
              .toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return to;
  }
}
