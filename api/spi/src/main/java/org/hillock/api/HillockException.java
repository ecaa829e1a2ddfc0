package org.hillock.api;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The one exception that the platform throws: a category, and every problem that was found.
 *
 * @since 1.0
 */
public final class HillockException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Whose mistake it is. */
  public enum Category {
    /** The pipeline or the command line. */
    USER,
    /** An extension. */
    PLUGIN,
    /** Hillock itself. */
    ENGINE,
    /** The machine: memory, disk, permissions. */
    RESOURCE
  }

  private final Category category;
  private final transient List<Problem> problems;

  /**
   * An exception without a cause.
   *
   * @param category whose mistake it is
   * @param problems every problem found; at least one
   * @throws IllegalArgumentException if there is no problem
   */
  public HillockException(Category category, List<Problem> problems) {
    super(text(problems));
    this.category = category;
    this.problems = List.copyOf(problems);
  }

  /**
   * An exception with a cause.
   *
   * @param category whose mistake it is
   * @param problems every problem found; at least one
   * @param cause what was thrown; kept for the log
   * @throws IllegalArgumentException if there is no problem
   */
  public HillockException(Category category, List<Problem> problems, Throwable cause) {
    super(text(problems), cause);
    this.category = category;
    this.problems = List.copyOf(problems);
  }

  /**
   * One problem of the user's.
   *
   * @param problem the problem
   * @return the exception
   */
  public static HillockException user(Problem problem) {
    return new HillockException(Category.USER, List.of(problem));
  }

  /**
   * Whose mistake it is.
   *
   * @return the category
   */
  public Category category() {
    return category;
  }

  /**
   * What was found.
   *
   * @return every problem, in the order of their places; never empty
   */
  public List<Problem> problems() {
    return problems;
  }

  private static String text(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("an exception needs at least one problem");
    }
    return problems.stream().map(Problem::render).collect(Collectors.joining("\n"));
  }
}
