package org.hillock.itest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Axons, noise with random events, and sub-steps: on any number of threads, in vectors of any width
 * or none, compiled or interpreted, every spike and sample has the same bits.
 */
@DisabledOnOs(OS.WINDOWS)
class SameBitsOnThreadsIT {
  private static final String VECTORS = "HILLOCK_VECTORS";
  private static final String OPTIONS = "HILLOCK_OPTS";
  private static final Map<String, String> SCALAR = Map.of(VECTORS, "off");

  /** Every population is large enough for eight threads; few steps, for the interpreter. */
  private static final String THREADS = "threads";

  /** Small populations and many steps, so that vectors usually take over before the end. */
  private static final String WIDTHS = "vectors";

  @TempDir static Path folder;
  private static SeparateRun onOneThread;
  private static SeparateRun withoutVectors;

  @BeforeAll
  static void runOnOneThreadAndWithoutVectors() throws Exception {
    onOneThread = run(THREADS, 1, SCALAR);
    withoutVectors = run(WIDTHS, 1, SCALAR);
  }

  @ParameterizedTest
  @CsvSource({"2, off", "3, off", "8, off", "1, on", "8, on"})
  void theBitsDoNotDependOnTheNumberOfThreads(int threads, String vectors) throws Exception {
    SeparateRun run = run(THREADS, threads, Map.of(VECTORS, vectors));
    String parts = threads == 1 ? "one thread" : threads + " threads";
    assertThat(run.said())
        .contains("axons: steps on " + parts)
        .contains("noisy: steps on " + parts)
        .contains("sub-steps: steps on " + parts);
    run.hasTheBitsOf(onOneThread);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void theBitsAreThoseOfTheInterpretedVirtualMachine(int threads) throws Exception {
    run(THREADS, threads, Map.of(VECTORS, "off", OPTIONS, "-Xint")).hasTheBitsOf(onOneThread);
  }

  /** Vectors are as wide as Java prefers, which follows from its largest. */
  @ParameterizedTest
  @ValueSource(strings = {"", "-XX:MaxVectorSize=16", "-XX:MaxVectorSize=32"})
  void theBitsDoNotDependOnTheWidthOfVectors(String option) throws Exception {
    SeparateRun run = run(WIDTHS, 1, Map.of(OPTIONS, option));
    run.hasTheBitsOf(withoutVectors);
    // On a busy machine the run may be over before; then nothing was shown.
    assumeThat(run.said()).contains("axons: vectors of");
  }

  private static SeparateRun run(String pipeline, int threads, Map<String, String> environment)
      throws IOException, InterruptedException, URISyntaxException {
    Path file =
        Path.of(
            Objects.requireNonNull(
                    SameBitsOnThreadsIT.class.getResource("/same-bits/" + pipeline + ".json"))
                .toURI());
    return SeparateRun.of(
        file,
        folder.resolve(pipeline + threads + environment.toString().replaceAll("[^\\w]", "")),
        environment,
        "-v",
        "--threads",
        String.valueOf(threads));
  }
}
