package org.hillock.api.expr;

import java.util.List;
import java.util.Optional;

/** (To come.)
 *
 * @since 1.0
 */
public record ParsedAssignment(Optional<String> name, Optional<Expr> value, List<Mistake> mistakes) {}
