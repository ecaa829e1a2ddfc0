package org.hillock.api;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Where a problem is.
 *
 * @since 1.0
 */
@ProviderType
public sealed interface Location {

  /** No place can be named. */
  Location NOWHERE = new Nowhere();

  /** No place can be named; use {@link Location#NOWHERE}. */
  record Nowhere() implements Location {}

  /**
   * A place in a pipeline file.
   *
   * @param file the file as the user named it; empty for text that came from nowhere
   * @param pointer a JSON pointer (RFC 6901), {@code ""} for the whole document
   * @param line the line, from 1
   * @param column the column, from 1
   */
  record InPipeline(String file, String pointer, int line, int column) implements Location {}

  /**
   * A range of an equation's text.
   *
   * @param owner whose equation it is, for instance {@code "lif"}
   * @param role what the text is there, for instance {@code "equation"} or {@code "reset"}
   * @param text the whole text
   * @param from the first character of the range, from 0
   * @param to the character after the range
   */
  record InEquation(String owner, String role, String text, int from, int to) implements Location {}

  /**
   * A plug-in.
   *
   * @param kind its kind, for instance {@code "analyzer"}; empty if it concerns the whole bundle
   * @param name its name; empty if it concerns the whole bundle
   * @param bundle the bundle's symbolic name, or the jar's file name where there is no bundle
   * @param version the bundle's version; may be empty
   */
  record InPlugin(String kind, String name, String bundle, String version) implements Location {}

  /**
   * A moment of a run.
   *
   * @param population the population's name
   * @param neuron the neuron, from 0
   * @param time ms
   * @param state the variable concerned; empty if it is none in particular
   */
  record AtStep(String population, int neuron, double time, String state) implements Location {}
}
