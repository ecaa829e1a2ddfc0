package org.hillock.api.model;

import java.util.Optional;
import org.hillock.api.expr.Expr;

/**
 * The differential equation of one state: {@code d state/dt = derivative + noise * xi}.
 *
 * @param state the state's name
 * @param derivative the drift; unit of the state per ms
 * @param noise the factor of white noise {@code xi} (unit 1/sqrt(ms)); empty for a deterministic
 *     equation
 * @param text the equation as its author wrote it, for messages and stack traces
 * @since 1.0
 */
public record Ode(String state, Expr derivative, Optional<Expr> noise, String text) {}
