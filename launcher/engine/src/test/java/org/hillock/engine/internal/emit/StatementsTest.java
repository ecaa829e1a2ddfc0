package org.hillock.engine.internal.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.hillock.engine.internal.program.Graph;
import org.hillock.engine.internal.program.Node;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Phase;
import org.hillock.engine.internal.program.Program;
import org.junit.jupiter.api.Test;

class StatementsTest {
  private static final String FIRST = "dv/dt = (E_L - v)/tau_m";
  private static final String SECOND = "dw/dt = -w/tau_w";

  /** Two statements, each with a column of its own. */
  private static Kernels.Compiled compiled() {
    Graph graph = new Graph();
    int v = graph.add(new Node.Column("v", false), 1);
    int w = graph.add(new Node.Column("w", false), 2);
    List<Output> free = List.of(new Output("v", v, 1), new Output("w", w, 2));
    Program program =
        new Program(
            graph.nodes(),
            graph.lines(),
            List.of(FIRST, SECOND),
            java.util.Map.of(Phase.FREE, free),
            List.of());
    return Kernels.compile("lif", program, Layout.of(program, List.of(), List.of()));
  }

  private static Throwable thrown(int lengthOfV, int lengthOfW) {
    Kernels.Compiled compiled = compiled();
    double[][] columns = new double[2][];
    columns[compiled.layout().column("v")] = new double[lengthOfV];
    columns[compiled.layout().column("w")] = new double[lengthOfW];
    return catchThrowable(
        () -> compiled.kernel().step(columns, new double[0], 0, 3, new int[3], 0));
  }

  @Test
  void theStackTraceOfAKernelNamesTheEquation() {
    StackTraceElement inFirst = thrown(1, 3).getStackTrace()[0];
    assertThat(inFirst.getClassName()).isEqualTo("kernel of lif");
    assertThat(inFirst.getFileName()).isEqualTo(FIRST);
    assertThat(thrown(3, 1).getStackTrace()[0].getFileName()).isEqualTo(SECOND);
  }

  @Test
  void theFramesOfTheCallersFollow() {
    Throwable thrown = thrown(1, 3);
    assertThat(thrown).isInstanceOf(ArrayIndexOutOfBoundsException.class);
    assertThat(thrown.getStackTrace())
        .filteredOn(frame -> frame.getClassName().equals("kernel of lif"))
        .hasSize(1);
    assertThat(thrown.getStackTrace()[1].getClassName()).startsWith(StatementsTest.class.getName());
  }

  @Test
  void aFrameBelowTheKernelStaysOnTop() {
    Throwable thrown = new IllegalStateException();
    StackTraceElement[] callers = new Throwable().getStackTrace();
    StackTraceElement below = new StackTraceElement("Elementary", "exp", "Elementary.java", 1);
    StackTraceElement[] trace = new StackTraceElement[callers.length + 1];
    System.arraycopy(callers, 0, trace, 1, callers.length);
    trace[0] = below;
    thrown.setStackTrace(trace);
    new Statements("lif", List.of(FIRST)).located(thrown, 1);
    assertThat(thrown.getStackTrace()[0]).isEqualTo(below);
    assertThat(thrown.getStackTrace()).anyMatch(frame -> FIRST.equals(frame.getFileName()));
  }

  @Test
  void theBytecodePrintsWithItsStatements() {
    assertThat(compiled().bytecode())
        .contains("step(")
        .contains("daload")
        .contains("// statement 2")
        .contains("if_icmpge L");
  }

  @Test
  void longStatementsAreCut() {
    assertThat(new Statements("m", List.of("x".repeat(1000))).text(1))
        .hasSizeLessThan(300)
        .endsWith("…");
  }
}
