package org.hillock.api.expr;

import java.util.List;
import java.util.Optional;

/** (To come.)
 *
 * @since 1.0
 */
public record ParsedEquation(Optional<String> state, Optional<Expr> derivative, List<Mistake> mistakes) {}
