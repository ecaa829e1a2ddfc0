package org.hillock.engine.internal.program;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a program: shared values once, each with its rate, then what every phase computes. */
public final class ProgramText {
  private final Program program;
  private final List<Rate> rates;
  private final int[] uses;
  private final StringBuilder text = new StringBuilder();

  private ProgramText(Program program) {
    this.program = program;
    this.rates = Rate.of(program.nodes());
    this.uses = new int[program.nodes().size()];
  }

  /** The program as lines of text. */
  public static String of(Program program) {
    ProgramText printer = new ProgramText(program);
    printer.count();
    printer.section("once per step", printer.named(Rate.STEP));
    program.phases().forEach((phase, outputs) -> printer.phase(phase.title(), outputs));
    printer.phase("records", program.probes());
    return printer.text.toString();
  }

  private void count() {
    program.outputs().forEach(output -> uses[output.node()]++);
    BitSet reach = program.reach(program.outputs());
    for (int i = reach.nextSetBit(0); i >= 0; i = reach.nextSetBit(i + 1)) {
      program.nodes().get(i).needs().forEach(operand -> uses[operand]++);
      if (rates.get(i) == Rate.BOTH) {
        program.nodes().get(i).needs().stream()
            .filter(o -> rates.get(o) == Rate.STEP)
            .forEach(o -> uses[o]++);
      }
    }
  }

  private BitSet named(Rate rate) {
    BitSet named = new BitSet();
    for (int i = 0; i < uses.length; i++) {
      named.set(i, isNamed(i) && rates.get(i) == rate);
    }
    return named;
  }

  private boolean isNamed(int node) {
    return uses[node] > 1 && program.nodes().get(node) instanceof Node.Apply;
  }

  private void section(String title, BitSet nodes) {
    if (!nodes.isEmpty()) {
      text.append(title).append('\n');
      nodes.stream()
          .forEach(node ->
              text.append("  %").append(node).append(" = ").append(body(node)).append('\n'));
    }
  }

  private void phase(String title, List<Output> outputs) {
    if (outputs.isEmpty()) {
      return;
    }
    BitSet shared = program.reach(outputs);
    shared.and(named(Rate.BOTH));
    BitSet perNeuron = program.reach(outputs);
    perNeuron.and(named(Rate.NEURON));
    shared.or(perNeuron);
    text.append(title).append('\n');
    shared.stream()
        .forEach(
            node -> text.append("  %").append(node).append(" = ").append(body(node)).append('\n'));
    outputs.forEach(output ->
        text.append("  ")
            .append(output.target())
            .append(" = ")
            .append(value(output.node()))
            .append('\n'));
  }

  private String value(int node) {
    return isNamed(node) ? "%" + node : body(node);
  }

  private String body(int node) {
    return switch (program.nodes().get(node)) {
      case Node.Constant constant -> Double.toString(constant.value());
      case Node.Truth truth -> Boolean.toString(truth.value());
      case Node.Column column ->
          column.name().contains(" ") ? "[" + column.name() + "]" : column.name();
      case Node.Scalar scalar -> "{" + scalar.name() + "}";
      case Node.Apply apply -> apply(apply);
    };
  }

  private String apply(Node.Apply apply) {
    List<String> operands = apply.operands().stream().map(this::value).toList();
    String symbol = apply.operation().symbol();
    boolean word =
        Character.isLetter(symbol.charAt(0))
            && apply.operation() != Operation.AND
            && apply.operation() != Operation.OR;
    if (word) {
      return operands.stream().collect(Collectors.joining(", ", symbol + "(", ")"));
    }
    return operands.size() == 1
        ? symbol + operands.getFirst()
        : operands.stream().collect(Collectors.joining(" " + symbol + " ", "(", ")"));
  }
}
