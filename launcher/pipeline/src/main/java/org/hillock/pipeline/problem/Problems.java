package org.hillock.pipeline.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.Severity;

/**
 * Collects the mistakes of one file. Not safe for several threads.
 *
 * @since 1.0
 */
public final class Problems implements Consumer<Problem> {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt((Problem p) -> line(p.where()))
          .thenComparingInt(p -> column(p.where()));

  private final List<Problem> found = new ArrayList<>();

  @Override
  public void accept(Problem problem) {
    found.add(problem);
  }

  /**
   * Adds an error.
   *
   * @param message what is wrong, with the value
   * @param remedy what would be right, or empty
   * @param where its place
   */
  public void error(String message, String remedy, Location where) {
    accept(Problem.error(message, remedy, where));
  }

  /**
   * Adds an error that someone else worded.
   *
   * @param what whose refusal it is
   * @param reason why; what follows a dash between spaces is the remedy
   * @param where its place
   */
  public void refusal(String what, String reason, Location where) {
    String[] parts = reason.split(" — ", 2);
    error(what + ": " + parts[0], parts.length > 1 ? parts[1] : "", where);
  }

  /**
   * Whether anything was found that prevents a run.
   *
   * @return true if there is an error
   */
  public boolean hasErrors() {
    return found.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }

  /**
   * How many problems there are so far; tells whether a part of the work found any.
   *
   * @return the count
   */
  public int count() {
    return found.size();
  }

  /**
   * Everything that was found.
   *
   * @return by line and column
   */
  public List<Problem> sorted() {
    return found.stream().sorted(BY_PLACE).toList();
  }

  /**
   * Ends the work if there are errors.
   *
   * @throws HillockException with everything that was found, if there is an error
   */
  public void throwErrors() {
    if (hasErrors()) {
      throw new HillockException(HillockException.Category.USER, sorted());
    }
  }

  private static int line(Location where) {
    return where instanceof Location.InPipeline in ? in.line() : Integer.MAX_VALUE;
  }

  private static int column(Location where) {
    return where instanceof Location.InPipeline in ? in.column() : Integer.MAX_VALUE;
  }
}
