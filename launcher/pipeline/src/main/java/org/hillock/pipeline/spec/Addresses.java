package org.hillock.pipeline.spec;

import java.util.Optional;
import org.hillock.pipeline.problem.Problems;

/** Reads addresses and says what is wrong with them. */
final class Addresses {
  private Addresses() {}

  static Optional<Located<Address>> read(Located<String> text, Problems problems) {
    Optional<Address> address = Address.parse(text.value());
    if (address.isEmpty()) {
      problems.error(
          "\"" + text.value() + "\" is no address",
          "write population.symbol, as in \"cell.I\", or for some neurons \"cell[0:10].I\"",
          text.where());
    }
    return address.map(a -> new Located<>(a, text.where()));
  }
}
