package org.hillock.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Nanoseconds of processor time for one neuron's step, of Hillock and of C++ for the same kernel:
 * what Brian2 writes, and what can be written by hand. One thread, double precision, warm; the
 * peers take turns, so that other work on the machine meets all of them alike.
 */
final class PeerBenchmark {
  private static final int ROUNDS = 7;
  private static final List<Integer> NEURONS = List.of(1, 100, 10_000, 1_000_000);

  private PeerBenchmark() {}

  /** Builds the peers, measures and prints the tables. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("hillock.root", "")).toAbsolutePath();
    Path bench = root.resolve("launcher/bench");
    Path work = bench.resolve("target/peers");
    if (Files.exists(work)) {
      BareDistribution.remove(work);
    }
    Files.createDirectories(work);
    List<PeerJob> jobs = jobs(work);
    PeerPrograms programs = new PeerPrograms(bench.resolve("src/main/peers"), work);
    programs.build(jobs);
    List<PeerRow> rows = new ArrayList<>();
    for (PeerJob job : jobs) {
      rows.add(row(job, programs));
      System.out.println(job.kernel().population().title() + ", " + job.neurons() + ": measured");
    }
    System.out.println(new PeerTable(rows).text());
    programs.notes().forEach(System.out::println);
    BareDistribution.remove(work);
  }

  private static List<PeerJob> jobs(Path work) throws IOException {
    List<PeerJob> jobs = new ArrayList<>();
    for (PeerCase kernel : PeerCase.values()) {
      Orbit orbit = Orbit.of(kernel.population());
      for (int neurons : NEURONS) {
        PeerJob job = new PeerJob(kernel, neurons, work);
        orbit.write(job.initial(), neurons);
        jobs.add(job);
      }
    }
    return jobs;
  }

  private static PeerRow row(PeerJob job, PeerPrograms programs)
      throws IOException, InterruptedException {
    Map<Peer, List<Measurement>> measured = new EnumMap<>(Peer.class);
    try (Contender own =
        WarmKernelContender.start(
            job.kernel(), job.neurons(), job.steps(Peer.HILLOCK), job.initial())) {
      Map<Peer, Contender> contenders = programs.contenders(job);
      contenders.put(Peer.HILLOCK, own);
      for (int round = 0; round < ROUNDS; round++) {
        for (Map.Entry<Peer, Contender> contender : contenders.entrySet()) {
          measured
              .computeIfAbsent(contender.getKey(), peer -> new ArrayList<>())
              .add(contender.getValue().measure());
        }
      }
    }
    return PeerRow.of(job, measured);
  }
}
