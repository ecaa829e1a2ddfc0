package org.hillock.app.command.internal;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hillock.api.HillockException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The command line as a whole. */
public final class Commands {
  private Commands() {}

  /**
   * Does what a command line asks for.
   *
   * @param session what it works with
   * @param args the command line
   * @return the exit code
   */
  public static int execute(Session session, String... args) {
    try {
      return commandLine(session, args).execute(args);
    } catch (OutOfMemoryError e) {
      session.err().println("the machine's memory is too small for this — give Java more, for instance with");
      session.err().println("HILLOCK_OPTS=-Xmx16g, or make the run smaller");
      return ExitCode.RESOURCE;
    } catch (LinkageError | StackOverflowError | AssertionError e) {
      return bug(session, e);
    }
  }

  private static CommandLine commandLine(Session session, String... args) {
    CommandLine line = new CommandLine(new RootCommand());
    Map<String, Supplier<Object>> commands = commands(session);
    if (args.length > 0 && commands.containsKey(args[0])) {
      // Only the one that is asked for: reading the annotations of all would show in the time of a short run.
      line.addSubcommand(args[0], commands.get(args[0]).get());
    } else {
      commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    }
    line.setOut(new PrintWriter(session.out(), true));
    line.setErr(new PrintWriter(session.err(), true));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            session.terminal() ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(session, failure));
    return line;
  }

  private static Map<String, Supplier<Object>> commands(Session session) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("run", () -> new RunCommand(session));
    commands.put("validate", () -> new ValidateCommand(session));
    commands.put("explain", () -> new ExplainCommand(session));
    commands.put("list", () -> new ListCommand(session));
    commands.put("describe", () -> new DescribeCommand(session));
    commands.put("schema", () -> new SchemaCommand(session));
    commands.put("help", CommandLine.HelpCommand::new);
    return commands;
  }

  private static int failed(Session session, Exception failure) {
    return switch (failure) {
      case HillockException known -> {
        session.report(known.problems());
        LoggerFactory.getLogger(Commands.class).debug("what was thrown", known);
        yield ExitCode.of(known);
      }
      case UncheckedIOException io -> {
        session.err().println(String.valueOf(io.getMessage()));
        yield ExitCode.RESOURCE;
      }
      default -> bug(session, failure);
    };
  }

  private static int bug(Session session, Throwable failure) {
    session.err().println("this is a mistake of Hillock, not yours; please report it with these lines:");
    failure.printStackTrace(session.err());
    return ExitCode.FAILED;
  }
}
