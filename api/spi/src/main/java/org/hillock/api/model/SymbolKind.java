package org.hillock.api.model;

/** What a symbol of a specification is; decides where it may be used. */
enum SymbolKind {
  PARAMETER("a parameter"),
  PORT("an input"),
  STATE("a state"),
  READING("read from the host"),
  WEIGHT("a weight"),
  TRACE("a trace"),
  TARGET("a target"),
  TIME("time"),
  STEP("the step"),
  NOISE("noise");

  private final String words;

  SymbolKind(String words) {
    this.words = words;
  }

  /** For messages: completes "x is …". */
  String words() {
    return words;
  }
}
