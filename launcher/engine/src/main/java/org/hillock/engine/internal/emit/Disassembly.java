package org.hillock.engine.internal.emit;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Prints a class file's methods, one instruction a line. */
final class Disassembly {
  private final StringBuilder text = new StringBuilder();
  private final Map<Label, Integer> labels = new HashMap<>();

  private Disassembly() {}

  static String of(byte[] bytes) {
    Disassembly printer = new Disassembly();
    for (MethodModel method : ClassFile.of().parse(bytes).methods()) {
      method.code().ifPresent(code -> printer.method(method, code));
    }
    return printer.text.toString();
  }

  private void method(MethodModel method, CodeModel code) {
    text.append(method.methodName().stringValue())
        .append(method.methodType().stringValue())
        .append('\n');
    labels.clear();
    for (CodeElement element : code) {
      switch (element) {
        case LabelTarget target -> text.append(" L").append(number(target.label())).append(":\n");
        case LineNumber line -> text.append("  // statement ").append(line.line()).append('\n');
        case Instruction instruction -> instruction(instruction);
        default -> {}
      }
    }
  }

  private void instruction(Instruction instruction) {
    text.append("    ")
        .append(instruction.opcode().name().toLowerCase(Locale.ROOT))
        .append(operand(instruction))
        .append('\n');
  }

  private String operand(Instruction instruction) {
    return switch (instruction) {
      case LoadInstruction load -> " " + load.slot();
      case StoreInstruction store -> " " + store.slot();
      case IncrementInstruction increment -> " " + increment.slot() + " " + increment.constant();
      case BranchInstruction branch -> " L" + number(branch.target());
      case ConstantInstruction constant -> " " + constant.constantValue();
      case FieldInstruction field -> " " + field.name().stringValue();
      case InvokeInstruction invoke ->
          " " + simple(invoke.owner().asInternalName()) + "." + invoke.name().stringValue();
      default -> "";
    };
  }

  private static String simple(String internalName) {
    return internalName.substring(internalName.lastIndexOf('/') + 1);
  }

  private int number(Label label) {
    return labels.computeIfAbsent(label, ignored -> labels.size());
  }
}
