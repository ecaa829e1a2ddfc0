package org.hillock.app.command.internal;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hillock.api.HillockException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

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
      session
          .err()
          .println(
              "the machine's memory is too small for this — give Java more, for instance with");
      session.err().println("HILLOCK_OPTS=-Xmx16g, or make the run smaller");
      return ExitCode.RESOURCE;
    } catch (LinkageError | StackOverflowError | AssertionError e) {
      return bug(session, e);
    }
  }

  private static CommandLine commandLine(Session session, String... args) {
    CommandLine line = new CommandLine(RootSpec.create());
    Map<String, Command> commands = new LinkedHashMap<>();
    all(session).forEach(command -> commands.put(command.name(), command));
    if (args.length > 0 && commands.containsKey(args[0])) {
      // Describing the others would show in the time that a short run takes.
      commands.keySet().retainAll(Set.of(args[0]));
    } else {
      line.addSubcommand("help", new CommandLine.HelpCommand());
    }
    commands.forEach((name, command) -> line.addSubcommand(name, new CommandLine(command.spec())));
    line.setOut(new PrintWriter(session.out(), true));
    line.setErr(new PrintWriter(session.err(), true));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            session.terminal() ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(Path.class, Commands::path);
    line.setParameterExceptionHandler((mistake, words) -> mistaken(session, mistake));
    line.setExecutionStrategy(parsed -> execute(parsed, commands));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(session, failure));
    return line;
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new CommandLine.TypeConversionException(
          "\"" + name + "\" can be no file's name here: " + e.getReason());
    }
  }

  private static List<Command> all(Session session) {
    return List.of(
        new RunCommand(session),
        new ValidateCommand(session),
        new ExplainCommand(session),
        new ListCommand(session),
        new DescribeCommand(session),
        new SchemaCommand(session));
  }

  private static int execute(ParseResult parsed, Map<String, Command> commands) {
    Optional<Integer> help = Optional.ofNullable(CommandLine.executeHelpRequest(parsed));
    if (help.isPresent()) {
      return help.get();
    }
    if (!parsed.hasSubcommand()) {
      throw new CommandLine.ParameterException(
          parsed.commandSpec().commandLine(), "a command is missing");
    }
    ParseResult words = parsed.subcommand();
    try {
      return Objects.requireNonNull(commands.get(words.commandSpec().name())).execute(words);
    } catch (RuntimeException e) {
      throw new CommandLine.ExecutionException(words.commandSpec().commandLine(), "failed", e);
    }
  }

  private static int mistaken(Session session, CommandLine.ParameterException mistake) {
    CommandLine command = mistake.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    boolean noCommand =
        command.getParent() == null && mistake instanceof CommandLine.UnmatchedArgumentException;
    session
        .err()
        .println(name + ": " + (noCommand ? "there is no such command" : mistake.getMessage()));
    if (mistake instanceof CommandLine.UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().stream()
          .findFirst()
          .ifPresent(s -> session.err().println("did you mean " + s + "?"));
    }
    session.err().println("\"" + name + " --help\" shows how it is used");
    return ExitCode.USER;
  }

  private static int failed(Session session, Exception failure) {
    return switch (failure) {
      case HillockException known -> {
        session.report(known.problems());
        LoggerFactory.getLogger(Commands.class).debug("what was thrown", known);
        yield ExitCode.of(known);
      }
      case UncheckedIOException io -> {
        session.err().println(io.getMessage() + ": " + io.getCause());
        yield ExitCode.RESOURCE;
      }
      default -> bug(session, failure);
    };
  }

  private static int bug(Session session, Throwable failure) {
    session
        .err()
        .println("this is a mistake of Hillock, not yours; please report it with these lines:");
    failure.printStackTrace(session.err());
    return ExitCode.FAILED;
  }
}
