package org.hillock.app.command.internal;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command. It describes itself to picocli in code: with picocli's annotations the virtual machine
 * cannot make the cache that halves the start-up time (their proxies are of classes too old for
 * it).
 */
interface Command {
  /** The word that calls it. */
  String name();

  /** Its options, parameters and help texts. */
  CommandSpec spec();

  /**
   * Does it.
   *
   * @param parsed what was given for {@link #spec}
   * @return the exit code
   */
  int execute(ParseResult parsed);
}
