package org.hillock.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Milliseconds from the start of {@code bin/hillock} to its exit, with and without the AOT cache.
 * The commands take turns, so that other work on the machine meets all of them alike.
 */
final class StartUpBenchmark {
  private static final int ROUNDS = 11;

  private StartUpBenchmark() {}

  /** Measures the distribution of the checkout and prints a table. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("hillock.root", "")).toAbsolutePath();
    Path distribution = root.resolve("launcher/app/target/hillock");
    if (!BareDistribution.CACHES.stream().map(distribution::resolve).allMatch(Files::exists)) {
      throw new IllegalStateException(
          "an AOT cache is missing in " + distribution + "; build it without -Daot.skip");
    }
    Path pipeline = root.resolve("examples/pipelines/first-spikes.json");
    Path work = Files.createTempDirectory("hillock-start-up");
    try {
      Path bare = BareDistribution.copy(distribution, work.resolve("bare"));
      System.out.println(
          SpreadTable.of(
              "ms from start to exit, " + ROUNDS + " runs",
              measure(commands(distribution, bare, pipeline, work))));
    } finally {
      BareDistribution.remove(work);
    }
  }

  private static List<TimedCommand> commands(
      Path distribution, Path bare, Path pipeline, Path work) {
    List<TimedCommand> commands = new ArrayList<>();
    for (Path home : List.of(distribution, bare)) {
      String cache = home.equals(bare) ? "without AOT cache" : "with AOT cache";
      commands.add(
          new TimedCommand(
              "run first-spikes.json, " + cache,
              home,
              work,
              List.of("run", pipeline.toString(), "--quiet", "--out", TimedCommand.FRESH_FOLDER)));
      commands.add(new TimedCommand("list, " + cache, home, work, List.of("list")));
    }
    return commands;
  }

  /** One round to warm up, whose times are thrown away, then the rounds that count. */
  private static Map<String, List<Double>> measure(List<TimedCommand> commands)
      throws IOException, InterruptedException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round <= ROUNDS; round++) {
      for (TimedCommand command : commands) {
        double milliseconds = command.milliseconds();
        if (round > 0) {
          times.computeIfAbsent(command.title(), title -> new ArrayList<>()).add(milliseconds);
        }
      }
    }
    return times;
  }
}
