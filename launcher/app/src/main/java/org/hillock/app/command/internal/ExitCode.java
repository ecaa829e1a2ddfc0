package org.hillock.app.command.internal;

import org.hillock.api.HillockException;

/** How a command ended; part of the command line's contract, so the numbers never change. {@link
 * RootCommand} lists them for users. */
final class ExitCode {
  /** All went well. */
  static final int OK = 0;

  /** A plug-in or Hillock itself failed. */
  static final int FAILED = 1;

  /** The command line or the pipeline has mistakes. */
  static final int USER = 2;

  /** The machine lacks something: memory, disk, permissions. */
  static final int RESOURCE = 3;

  /** Ended by Ctrl-C; what was computed is kept. 128 + 2, as shells count. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}

  /** The code of a failure. */
  static int of(HillockException failure) {
    return switch (failure.category()) {
      case USER -> USER;
      case PLUGIN, ENGINE -> FAILED;
      case RESOURCE -> RESOURCE;
    };
  }
}
