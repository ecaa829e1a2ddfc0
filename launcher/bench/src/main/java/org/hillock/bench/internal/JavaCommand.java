package org.hillock.bench.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that runs a program of this module in a virtual machine of its own. */
final class JavaCommand {
  private JavaCommand() {}

  /**
   * The command.
   *
   * @param options of the virtual machine
   * @param program has a main method
   * @param arguments of the program
   */
  static List<String> of(List<String> options, Class<?> program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.add(program.getName());
    command.addAll(arguments);
    return command;
  }
}
