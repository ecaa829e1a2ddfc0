package org.hillock.app.command.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hillock.api.HillockException;

/** How a command ended; part of the command line's contract, so the numbers never change. */
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

  /** The table for help texts. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(" " + OK, "all went well");
    meanings.put(" " + FAILED, "the run failed: a plug-in or Hillock itself");
    meanings.put(" " + USER, "the command line or the pipeline has mistakes; nothing was written");
    meanings.put(" " + RESOURCE, "the machine lacks something: a JDK, memory, disk, permissions");
    meanings.put(" " + INTERRUPTED, "ended by Ctrl-C; what was computed until then is kept");
    return meanings;
  }

  /** The code of a failure. */
  static int of(HillockException failure) {
    return switch (failure.category()) {
      case USER -> USER;
      case PLUGIN, ENGINE -> FAILED;
      case RESOURCE -> RESOURCE;
    };
  }
}
