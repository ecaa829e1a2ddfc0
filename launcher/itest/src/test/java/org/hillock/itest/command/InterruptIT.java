package org.hillock.itest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.hillock.itest.Assembled;
import org.hillock.pipeline.log.RunLog;
import org.hillock.pipeline.log.SpikeHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the middle of a run that would last for hours. */
@DisabledOnOs(OS.WINDOWS)
class InterruptIT {
  private static final Duration GENEROUS = Duration.ofMinutes(2);

  /** Ten thousand million steps of many neurons, of which few spikes and samples are kept. */
  private static final String ENDLESS =
      """
      {
        "hillock": 1,
        "name": "endless",
        "duration": "1000000 s",
        "step": "0.1 ms",
        "populations": {
          "cells": { "model": "lif", "size": 200, "integrator": "exact", "parameters": { "t_ref": "500 ms" } }
        },
        "inputs": {
          "drive": { "type": "constant-current", "into": "cells.I", "amplitude": "0.3 nA" }
        },
        "record": [ { "what": "cells.v", "neurons": "0", "every": "1 s" } ],
        "analyzers": { "intervals": { "type": "intervals", "of": "cells", "bin": "1000 s" } }
      }
      """;

  @TempDir Path folder;
  private Path results;
  private Process process;

  @BeforeEach
  void startAndLetItGrow() throws Exception {
    assumeTrue(signalsArrive(), "this process was started with SIGINT ignored");
    results = folder.resolve("results");
    Path pipeline = Files.writeString(folder.resolve("endless.json"), ENDLESS);
    process =
        new ProcessBuilder(
                Assembled.distribution().home().resolve("bin/hillock").toString(),
                "run",
                pipeline.toString(),
                "--out",
                results.toString())
            .redirectOutput(folder.resolve("out.txt").toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    Path log = results.resolve("run.log");
    await(() -> size(log) > 0);
    long first = size(log);
    await(() -> size(log) > first);
  }

  @AfterEach
  void leaveNothingBehind() throws InterruptedException {
    if (process != null && process.isAlive()) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void whatWasComputedIsKeptAndReported() throws Exception {
    kill();

    assertThat(process.waitFor(GENEROUS.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(text("err.txt")).isEqualTo(130);
    assertThat(text("out.txt").strip()).isEqualTo(results.toString());
    JsonObject result =
        JsonParser.parseString(Files.readString(results.resolve("result.json"))).getAsJsonObject();
    assertThat(result.get("interrupted").getAsBoolean()).isTrue();
    SpikeHash spikes = SpikeHash.of(RunLog.open(results.resolve("run.log")));
    assertThat(spikes.spikes()).isPositive();
    assertThat(result.toString()).contains("\"" + spikes.hash() + "\"");
    try (var lines = Files.lines(results.resolve("tables/spikes-cells.csv"))) {
      assertThat(lines.count()).as("a header and the spikes").isEqualTo(1 + spikes.spikes());
    }
    assertThat(Files.readString(results.resolve("report.html"))).contains("endless", "</html>");
  }

  private void kill() throws IOException, InterruptedException {
    List<String> command = List.of("kill", "-INT", Long.toString(process.pid()));
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
  }

  /** Shells start background jobs with SIGINT ignored, which all their children inherit. */
  private static boolean signalsArrive() throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "kill -INT $$").start().waitFor() != 0;
  }

  private void await(BooleanSupplier condition) throws InterruptedException {
    Instant deadline = Instant.now().plus(GENEROUS);
    while (!condition.getAsBoolean()) {
      assertThat(process.waitFor(20, TimeUnit.MILLISECONDS)).as(text("err.txt")).isFalse();
      assertThat(Instant.now()).as("the log grows").isBefore(deadline);
    }
  }

  private static long size(Path file) {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
