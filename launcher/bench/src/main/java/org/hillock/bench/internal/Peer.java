package org.hillock.bench.internal;

import java.util.Arrays;
import java.util.List;

/** Who makes the steps that are compared. */
enum Peer {
  HILLOCK("Hillock", ""),
  BRIAN_DEFAULT("Brian2", "default"),
  BRIAN_FAST("Brian2, fast math", "-O3 -march=native -ffast-math"),
  HAND_NATIVE("by hand, widest", "-O3 -march=native -ffp-contract=off"),
  HAND_AVX2("by hand, AVX2", "-O3 -mavx2 -mfma -ffp-contract=off");

  private final String title;
  private final String flags;

  Peer(String title, String flags) {
    this.title = title;
    this.flags = flags;
  }

  /** What the results call it. */
  String title() {
    return title;
  }

  /** The flags of its compiler, between blanks; "default" for those that Brian2 sets itself. */
  String flags() {
    return flags;
  }

  /** Whether Brian2 wrote the program. */
  boolean isBrian() {
    return this == BRIAN_DEFAULT || this == BRIAN_FAST;
  }

  /** Whether the program was written by hand. */
  boolean isByHand() {
    return this == HAND_NATIVE || this == HAND_AVX2;
  }

  /** The programs that Brian2 writes. */
  static List<Peer> brians() {
    return Arrays.stream(values()).filter(Peer::isBrian).toList();
  }

  /** The programs written by hand. */
  static List<Peer> byHand() {
    return Arrays.stream(values()).filter(Peer::isByHand).toList();
  }
}
