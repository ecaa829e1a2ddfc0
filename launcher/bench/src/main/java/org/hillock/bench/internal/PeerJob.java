package org.hillock.bench.internal;

import java.nio.file.Path;

/**
 * A kernel and a number of neurons, with the folder of what belongs to them.
 *
 * @param kernel the kernel
 * @param neurons how many
 * @param work where all peers' files lie
 */
record PeerJob(PeerCase kernel, int neurons, Path work) {
  /** The states that all peers start with. */
  Path initial() {
    return work.resolve(kernel + "-" + neurons + ".initial");
  }

  /** The folder in which Brian2 writes a program; its program is called main. */
  Path project(Peer peer) {
    return work.resolve(kernel + "-" + neurons + "-" + peer);
  }

  /** How many steps a measurement makes. */
  long steps(Peer peer) {
    return kernel.steps(peer, neurons);
  }

  /** What the script reads that lets Brian2 write a program. */
  String brianLine(Peer peer) {
    return String.join(
        "\t",
        kernel.name(),
        Integer.toString(neurons),
        Long.toString(steps(peer)),
        initial().toString(),
        project(peer).toString(),
        peer.flags());
  }
}
