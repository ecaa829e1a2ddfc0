package org.hillock.broken;

import java.util.List;

/** What javac merely warns of. */
final class WarnedCode {
  private WarnedCode() {}

  static int rawType(List list) {
    return list.size();
  }
}
