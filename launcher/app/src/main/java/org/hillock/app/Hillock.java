package org.hillock.app;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import org.hillock.app.command.internal.Commands;
import org.hillock.app.command.internal.Interruption;
import org.hillock.app.command.internal.Session;
import org.hillock.app.platform.Distribution;

/**
 * The program.
 *
 * @since 1.0
 */
public final class Hillock {
  private Hillock() {}

  /**
   * Runs a command and ends the virtual machine with its exit code; the framework's threads would
   * keep it alive.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    boolean terminal = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    Interruption interruption = new Interruption();
    Session session =
        new Session(System.out, System.err, terminal, Distribution::here, interruption);
    int code = Commands.execute(session, args);
    System.out.flush();
    System.err.flush();
    System.exit(code);
  }

  /**
   * Runs a command in this process, as if in a pipe: what it prints is for machines, and signals
   * are left alone.
   *
   * @param distribution the distribution whose bundles it uses
   * @param out its standard output
   * @param err its standard error
   * @param args the command line
   * @return the exit code, as {@code docs/cli.md} lists them
   */
  public static int run(
      Distribution distribution, PrintStream out, PrintStream err, String... args) {
    return Commands.execute(
        new Session(out, err, false, () -> distribution, Interruption.NEVER), args);
  }
}
