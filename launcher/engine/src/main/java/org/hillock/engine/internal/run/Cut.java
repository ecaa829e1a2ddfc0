package org.hillock.engine.internal.run;

import java.util.ArrayList;
import java.util.List;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.emit.Layout;
import org.hillock.engine.internal.program.Node;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Phase;
import org.hillock.engine.internal.program.Program;

/**
 * Into how many parts a population's step is cut, one for each thread: the one place that decides.
 * Parts are whole blocks in a row, and depend on the population and the number of threads only.
 *
 * @param size how many neurons there are
 * @param parts how many parts, at least 1
 * @param note what was decided, and why
 */
record Cut(int size, int parts, String note) {
  /** A thread that has fewer blocks mostly waits. */
  static final int FEWEST_BLOCKS = 2;

  /**
   * The operations of a step that are worth a thread: some 5 to 20 µs. To wait for each other costs
   * one or two.
   */
  static final long LEAST_WORK = 1 << 16;

  /** A function costs about as much as this many sums. */
  private static final int FUNCTION = 16;

  /**
   * Decides.
   *
   * @param code the population
   * @param threads how many there may be
   */
  static Cut of(PopulationCode code, int threads) {
    long evaluations = code.flow().map(flow -> (long) flow.scheme().pair().stages()).orElse(1L);
    return of(code.plan().size(), evaluations * work(code.program()), threads);
  }

  static Cut of(int size, long workOfNeuron, int threads) {
    long byBlocks = Math.max(1, blocks(size) / FEWEST_BLOCKS);
    long byWork = Math.max(1, size * workOfNeuron / LEAST_WORK);
    int parts = (int) Math.min(threads, Math.min(byBlocks, byWork));
    String some = parts == 1 ? "steps on one thread" : "steps on " + parts + " threads";
    return new Cut(size, parts, parts == threads ? some : some + why(threads));
  }

  private static String why(int threads) {
    return " of "
        + threads
        + ": one with less than "
        + FEWEST_BLOCKS
        + " blocks of "
        + Layout.BLOCK
        + " neurons and "
        + LEAST_WORK
        + " operations would mostly wait";
  }

  private static int blocks(int size) {
    return Math.ceilDiv(size, Layout.BLOCK);
  }

  /** About how many operations a neuron's integration and its random numbers take. */
  private static long work(Program program) {
    List<Output> outputs = new ArrayList<>(program.phase(Phase.FREE));
    outputs.addAll(program.phase(Phase.DRAWS));
    outputs.addAll(program.phase(Phase.NORMALS));
    return program.reach(outputs).stream().mapToLong(node -> work(program.nodes().get(node))).sum();
  }

  private static long work(Node node) {
    if (node instanceof Node.Apply apply) {
      return apply.operation().isCall() ? FUNCTION : 1;
    }
    return 0;
  }

  /** The first neuron of a part. */
  int from(int part) {
    return (int) Math.min(size, (long) blocks(size) * part / parts * Layout.BLOCK);
  }

  /** The neuron after a part's last. */
  int to(int part) {
    return from(part + 1);
  }
}
