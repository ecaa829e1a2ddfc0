package org.hillock.app.command.internal;

import java.nio.file.Path;
import java.util.List;
import org.hillock.app.log.internal.QuietLogging;
import org.hillock.app.platform.Platform;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options that several commands have. */
final class Options {
  static final String JSON = "--json";
  private static final String PLUGINS = "--plugins";
  private static final String VERBOSE = "--verbose";

  private Options() {}

  /** A command with the options of all that use plug-ins. */
  static CommandSpec withPlugins(String name, List<String> description, List<String> examples) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(description.toArray(String[]::new));
    spec.usageMessage().footerHeading("%nExamples:%n");
    spec.usageMessage()
        .footer(examples.stream().map(example -> "  " + example).toArray(String[]::new));
    spec.addOption(
        OptionSpec.builder(PLUGINS)
            .paramLabel("DIR")
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .description("A further folder of plug-ins; may be given several times.")
            .build());
    spec.addOption(
        OptionSpec.builder("-v", VERBOSE)
            .type(boolean[].class)
            .arity("0")
            .description("Says what happens; -vv says every detail.")
            .build());
    spec.addOption(help());
    return spec;
  }

  /** The option that shows the help text. */
  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Shows this text.")
        .build();
  }

  /** An option without a value. */
  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names).description(description).build();
  }

  /** An option or parameter that names one file. */
  static PositionalParamSpec file(String description) {
    return PositionalParamSpec.builder()
        .paramLabel("FILE")
        .type(Path.class)
        .arity("1")
        .required(true)
        .description(description)
        .build();
  }

  /** Whether a flag was given. */
  static boolean given(ParseResult parsed, String flag) {
    return parsed.hasMatchedOption(flag);
  }

  /** Starts the plug-ins as the common options say. */
  static Platform start(Session session, ParseResult parsed) {
    boolean[] verbose = parsed.matchedOptionValue(VERBOSE, new boolean[0]);
    List<Path> plugins = parsed.matchedOptionValue(PLUGINS, List.of());
    QuietLogging.raise(verbose.length);
    return session.start(plugins);
  }
}
