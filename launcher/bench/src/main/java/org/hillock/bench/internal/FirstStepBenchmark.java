package org.hillock.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Milliseconds that pass before and while the JIT is cold: to the first step of a new model, and
 * for a short run of one neuron. Each measurement has a process of its own; they take turns.
 */
final class FirstStepBenchmark {
  private static final int ROUNDS = 7;

  private FirstStepBenchmark() {}

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("hillock.root", "")).toAbsolutePath();
    Path distribution = root.resolve("launcher/app/target/hillock");
    Path work = Files.createTempDirectory("hillock-first-step");
    try {
      System.out.println(
          SpreadTable.of("ms, " + ROUNDS + " processes", measure(distribution, work)));
    } finally {
      BareDistribution.remove(work);
    }
  }

  private static Map<String, List<Double>> measure(Path distribution, Path work)
      throws IOException, InterruptedException {
    Path pipeline = Files.writeString(work.resolve("one.json"), new NewModel(0).pipeline());
    TimedCommand whole =
        new TimedCommand(
            "bin/hillock run, one step of a new model, from start to exit",
            distribution,
            work,
            List.of("run", pipeline.toString(), "--quiet", "--out", TimedCommand.FRESH_FOLDER));
    String options = "@" + distribution.resolve("conf/jvm.options");
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      add(times, whole.title(), whole.milliseconds());
      add(
          times,
          "a new model's first step, warm: read, check, compile, step",
          printed(work, JavaCommand.of(List.of(options), FirstStep.class, List.of(work + ""))));
      for (PeerCase kernel :
          List.of(PeerCase.HODGKIN_HUXLEY_EXPONENTIAL_EULER, PeerCase.HODGKIN_HUXLEY_RK4)) {
        add(
            times,
            "one neuron, 100000 steps, cold: " + kernel.population().title(),
            printed(
                work, JavaCommand.of(List.of(options), LoneNeuron.class, List.of(kernel.name()))));
      }
    }
    return times;
  }

  private static void add(Map<String, List<Double>> times, String title, double milliseconds) {
    times.computeIfAbsent(title, t -> new ArrayList<>()).add(milliseconds);
  }

  private static double printed(Path work, List<String> command)
      throws IOException, InterruptedException {
    return Double.parseDouble(CommandLine.output(work, command).strip());
  }
}
