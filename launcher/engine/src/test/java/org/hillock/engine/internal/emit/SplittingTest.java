package org.hillock.engine.internal.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hillock.engine.internal.program.Phase;
import org.hillock.engine.internal.program.Program;
import org.hillock.engine.internal.program.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplittingTest {
  private static final List<String> COLUMNS = List.of("x", "y", "u", "p");

  private static Program program() {
    return new Programs()
        .phase(Phase.REFRACTORY, "refractory", "s < u")
        .phase(Phase.FREE, "x", "x + 0.1*(exp(-x*y)*p - x) + if(x > y and y > 0.2, x*y, y/p)")
        .phase(
            Phase.FREE, "y", "y + 0.1*(exp(-x*y)*p - y) - tanh(x - y)*if(x > y and y > 0.2, 1, 2)")
        .phase(Phase.CLAMPED, "x", "x")
        .phase(Phase.CLAMPED, "y", "y + 0.1*(exp(-y)*p - y)*sin(t)")
        .phase(Phase.CONDITION, "fires", "x >= 0.9")
        .phase(Phase.RESET, "x", "0.1*y")
        .phase(Phase.RESET, "u", "s + 3")
        .program();
  }

  /** Runs 40 steps of 700 neurons, from a start that is no multiple of a block. */
  private static List<Object> run(Kernels.Compiled compiled) {
    int n = 700;
    double[][] columns = new double[COLUMNS.size() + compiled.layout().scratch().size()][];
    Arrays.setAll(columns, i -> new double[i < COLUMNS.size() ? n : Layout.BLOCK]);
    Arrays.setAll(columns[0], i -> 0.001 * i);
    Arrays.setAll(columns[1], i -> 0.5 - 0.0007 * i);
    Arrays.setAll(columns[3], i -> 1 + 0.01 * i);
    double[] scalars = new double[compiled.layout().scalars().size()];
    int[] spikes = new int[n];
    List<Object> seen = new ArrayList<>();
    for (int step = 0; step < 40; step++) {
      scalars[compiled.layout().scalar("s")] = step;
      scalars[compiled.layout().scalar("t")] = 0.1 * step;
      int count = compiled.kernel().step(columns, scalars, 3, n, spikes, 0);
      seen.add(Arrays.stream(spikes, 0, count).boxed().toList());
    }
    for (int i = 0; i < COLUMNS.size(); i++) {
      seen.add(Arrays.stream(columns[i]).mapToObj(Double::doubleToRawLongBits).toList());
    }
    return seen;
  }

  private static Kernels.Compiled whole() {
    Program program = program();
    return Kernels.compile("test", program, Layout.of(program, COLUMNS, List.of("s", "t")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 80, 200, 3000})
  void cutKernelsGiveTheBitsOfWholeOnes(int bytes) {
    Program program = program();
    Kernels.Compiled cut =
        Kernels.cut("test", program, Layout.of(program, COLUMNS, List.of("s", "t")), bytes);
    List<Object> expected = run(whole());
    assertThat(expected.subList(0, 40)).anyMatch(fired -> !((List<?>) fired).isEmpty());
    assertThat(run(cut)).isEqualTo(expected);
  }

  @Test
  void smallerSegmentsAreMoreMethods() {
    Program program = program();
    assertThat(Splitting.of(program, 30).segments().size())
        .isGreaterThan(Splitting.of(program, 200).segments().size());
    assertThat(Splitting.of(program, 3000).segments()).hasSize(2);
  }

  @Test
  void whatTheJitWouldNotCompileIsCutByItself() {
    Programs programs = new Programs();
    for (int i = 0; i < 150; i++) {
      programs.phase(
          Phase.FREE,
          "x" + i,
          "x%d + 0.1*(exp(-x%d/p)*y - (x%d - 0.%d)^3*tanh(y*%d.5))/q".formatted(i, i, i, i + 1, i));
    }
    Program program = programs.program();
    Layout layout = Layout.of(program, List.of(), List.of());
    assertThat(
            Kernels.sizes(ScalarEmitter.emit("large", program, layout, Optional.empty()))
                .get("step"))
        .isGreaterThan(Kernels.JIT_LIMIT);
    Kernels.Compiled compiled = Kernels.compile("large", program, layout);
    assertThat(compiled.notes()).anyMatch(note -> note.contains("cut into"));
    assertThat(Kernels.sizes(compiled.bytes()).values())
        .allMatch(size -> size <= Kernels.JIT_LIMIT);
  }
}
