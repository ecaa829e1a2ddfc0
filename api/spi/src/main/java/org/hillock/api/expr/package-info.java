/**
 * The equation language: text in, an immutable tree out.
 *
 * <p>{@link org.hillock.api.expr.Parser} reads text into {@link org.hillock.api.expr.Expr} and
 * keeps where each node stood. {@link org.hillock.api.expr.UnitCheck} finds the unit of a tree and
 * every mistake in it. {@link org.hillock.api.expr.Derivative}, {@link
 * org.hillock.api.expr.Substitution}, {@link org.hillock.api.expr.LinearForm} and {@link
 * org.hillock.api.expr.Simplify} are functions from trees to trees; {@link
 * org.hillock.api.expr.Evaluator} computes one. The grammar is in {@code docs/equations.md}.
 */
@Export
@Version("1.0.0")
package org.hillock.api.expr;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
