package org.hillock.itest.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hillock.itest.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderIT {
  private static final String FUTURE_API = "org.hillock.api.*;version=\"[2,3)\",*";

  @TempDir Path folder;
  private Path plugins;

  @BeforeEach
  void fillTheFolder() throws Exception {
    plugins = Files.createDirectories(folder.resolve("plugins"));
    Path good = plugins.resolve("good.jar");
    PluginJar.write(good, "org.example.good", StrangersNeuron.class, "*");
    byte[] whole = Files.readAllBytes(good);
    Files.write(plugins.resolve("truncated.jar"), Arrays.copyOf(whole, whole.length / 2));
    Files.writeString(plugins.resolve("garbage.jar"), "this is no jar");
    PluginJar.write(
        plugins.resolve("future.jar"), "org.example.future", StrangersNeuron.class, FUTURE_API);
    PluginJar.write(plugins.resolve("nosy.jar"), "org.example.nosy", NosyNeuron.class, "*");
  }

  @Test
  void theGoodOneIsListedAndEachBadOneIsNamedWithItsReason() {
    CommandRun run = CommandRun.of("list", "models", "--plugins", plugins.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("strangers-neuron +a stranger's membrane +org.example.good 1.0.0")
        .contains("lif")
        .doesNotContain("nosy-neuron", "org.example.future");
    assertThat(run.err())
        .contains("truncated.jar: not loaded: it is no complete jar")
        .contains("garbage.jar: not loaded: it is no complete jar")
        .containsPattern(
            "future\\.jar: not loaded: needs org\\.hillock\\.api.* 2\\.x, this is 1\\.")
        .contains("nosy.jar: not loaded: needs org.hillock.engine.plan, which no plug-in can see")
        .doesNotContain("good.jar");
  }

  @Test
  void theGoodOneRunsAmongTheBadOnes() throws IOException {
    Path results = folder.resolve("results");
    CommandRun.of(
            "run",
            pipeline("strangers-neuron").toString(),
            "--plugins",
            plugins.toString(),
            "--out",
            results.toString())
        .succeeded();
    assertThat(Files.readString(results.resolve("result.json"))).contains("org.example.good");
  }

  @Test
  void aModelOfARefusedJarIsMissing() throws IOException {
    Path results = folder.resolve("results");
    CommandRun run =
        CommandRun.of(
            "run",
            pipeline("nosy-neuron").toString(),
            "--plugins",
            plugins.toString(),
            "--out",
            results.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("nosy.jar", "org.hillock.engine.plan")
        .containsPattern("nosy-neuron\\.json:5:\\d+: .*nosy-neuron");
    assertThat(results).doesNotExist();
  }

  private Path pipeline(String model) throws IOException {
    String text =
        """
        {
          "hillock": 1,
          "duration": "10 ms",
          "step": "0.1 ms",
          "populations": { "cell": { "model": "%s" } }
        }
        """;
    return Files.writeString(folder.resolve(model + ".json"), text.formatted(model));
  }
}
