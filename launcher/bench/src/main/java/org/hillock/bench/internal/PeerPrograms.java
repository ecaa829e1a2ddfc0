package org.hillock.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs of the peers: builds those that this machine can build. */
final class PeerPrograms {
  private final Path sources;
  private final Path work;
  private final Map<Peer, Path> handWritten = new EnumMap<>(Peer.class);
  private final List<String> notes = new ArrayList<>();
  private boolean brian;

  /**
   * Programs that are not built yet.
   *
   * @param sources where hand_kernels.cpp and brian_kernels.py lie
   * @param work where the programs are to lie
   */
  PeerPrograms(Path sources, Path work) {
    this.sources = sources;
    this.work = work;
  }

  /** Builds them. */
  void build(List<PeerJob> jobs) throws IOException, InterruptedException {
    if (!CommandLine.succeeds(List.of("g++", "--version"))) {
      notes.add(
          "C++ is left out, by Brian2 and by hand: there is no g++; install it (Debian: apt-get"
              + " install g++ make)");
      return;
    }
    buildByHand();
    Optional<String> python = pythonWithBrian();
    if (python.isEmpty()) {
      notes.add(
          "Brian2 is left out: no Python has it; install it (Debian: apt-get install"
              + " python3-brian)");
      return;
    }
    buildByBrian(python.get(), jobs);
  }

  /** What was left out, and what to install. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** Who can make the steps of a job, Hillock apart. */
  Map<Peer, Contender> contenders(PeerJob job) {
    Map<Peer, Contender> contenders = new EnumMap<>(Peer.class);
    if (brian) {
      Peer.brians().forEach(peer -> contenders.put(peer, byBrian(job, peer)));
    }
    handWritten.forEach((peer, program) -> contenders.put(peer, byHand(job, peer, program)));
    return contenders;
  }

  private static Contender byBrian(PeerJob job, Peer peer) {
    Path project = job.project(peer);
    return new CommandContender(project, List.of(project.resolve("main").toString()));
  }

  private Contender byHand(PeerJob job, Peer peer, Path program) {
    return new CommandContender(
        work,
        List.of(
            program.toString(),
            job.kernel().name(),
            Integer.toString(job.neurons()),
            Long.toString(job.steps(peer)),
            job.initial().toString()));
  }

  private void buildByHand() throws InterruptedException {
    for (Peer peer : Peer.byHand()) {
      Path program = work.resolve(peer.name());
      Path source = sources.resolve("hand_kernels.cpp");
      List<String> command =
          Stream.of(
                  Stream.of("g++", "-std=c++17", "-w"),
                  Stream.of(peer.flags().split(" ")),
                  Stream.of("-o", program.toString(), source.toString()))
              .flatMap(words -> words)
              .toList();
      if (CommandLine.succeeds(command)) {
        handWritten.put(peer, program);
      } else {
        notes.add(peer.title() + " is left out: g++ " + peer.flags() + " fails on this machine");
      }
    }
  }

  private static Optional<String> pythonWithBrian() throws InterruptedException {
    for (String python : List.of("python3", "/usr/bin/python3")) {
      if (CommandLine.succeeds(List.of(python, "-W", "ignore", "-c", "import brian2"))) {
        return Optional.of(python);
      }
    }
    return Optional.empty();
  }

  private void buildByBrian(String python, List<PeerJob> jobs)
      throws IOException, InterruptedException {
    Path list = work.resolve("brian.tsv");
    Files.write(
        list, jobs.stream().flatMap(job -> Peer.brians().stream().map(job::brianLine)).toList());
    CommandLine.output(
        work, List.of(python, sources.resolve("brian_kernels.py").toString(), list.toString()));
    brian = true;
  }
}
