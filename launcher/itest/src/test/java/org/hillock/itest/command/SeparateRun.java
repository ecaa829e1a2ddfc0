package org.hillock.itest.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hillock.itest.Assembled;

/**
 * What a run in a process of its own left behind.
 *
 * @param log the bytes of the run log, which holds every spike and every sample
 * @param spikeHash the hash of all spikes in the result
 * @param said what it wrote to its standard streams
 */
record SeparateRun(byte[] log, String spikeHash, String said) {
  /**
   * Runs a pipeline by {@code bin/hillock} and waits for its end.
   *
   * @param results a folder that does not exist yet
   * @param environment variables beside those of this process
   * @param options further ones of {@code hillock run}
   */
  static SeparateRun of(
      Path pipeline, Path results, Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Assembled.distribution().home().resolve("bin/hillock").toString());
    command.addAll(List.of("run", pipeline.toString(), "--out", results.toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    String hash =
        JsonParser.parseString(Files.readString(results.resolve("result.json")))
            .getAsJsonObject()
            .getAsJsonObject("provenance")
            .getAsJsonObject("spikes")
            .get("sha256")
            .getAsString();
    return new SeparateRun(Files.readAllBytes(results.resolve("run.log")), hash, said);
  }

  /** Expects the same spikes and samples. */
  void hasTheBitsOf(SeparateRun other) {
    assertThat(spikeHash).isEqualTo(other.spikeHash);
    assertThat(log).isEqualTo(other.log);
  }
}
