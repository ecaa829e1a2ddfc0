package org.hillock.engine.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.hillock.api.HillockException;
import org.hillock.api.HillockException.Category;
import org.hillock.api.Location;
import org.hillock.api.Problem;

/** Collects what is wrong with a plan, so that all of it is reported at once. */
public final class Problems {
  private final List<Problem> problems = new ArrayList<>();
  private boolean user;

  /** The user's mistake. */
  public void user(String message, String remedy, Location where) {
    user = true;
    problems.add(Problem.error(message, remedy, where));
  }

  /** The user's mistake, without a place: the message names what it is about. */
  public void user(String message, String remedy) {
    user(message, remedy, Location.NOWHERE);
  }

  /** An extension's mistake. */
  public void plugin(String message, Location where) {
    problems.add(Problem.error(message, "", where));
  }

  /** How many there are so far. */
  public int count() {
    return problems.size();
  }

  /**
   * Throws what was found, if anything was.
   *
   * @throws HillockException with every problem
   */
  public void raise() {
    if (!problems.isEmpty()) {
      throw new HillockException(user ? Category.USER : Category.PLUGIN, problems);
    }
  }
}
