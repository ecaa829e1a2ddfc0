/**
 * What every extension of Hillock has in common: a name, a configuration, and a way to report
 * mistakes.
 *
 * <p>Start with {@link org.hillock.api.Named} and {@link org.hillock.api.HillockException}. The
 * seven kinds of extension live in the packages below: models, synapses and parts in {@code model},
 * integrators in {@code integrate}, stimulus generators in {@code input}, analyzers in {@code
 * analyze}, sinks in {@code sink}. Equations are trees of {@code expr}, numbers carry the units of
 * {@code unit}, and {@code math} has the elementary functions whose bits are the same everywhere.
 *
 * <p>Records copy arrays and lists on the way in, and compare them by content. The arrays that they
 * give are their own, not copies: read them, and clone what you want to sort or change.
 *
 * <p>{@code null} never crosses this API, in either direction: what is absent is an empty {@code
 * Optional} or an empty collection. This is said here once and holds for every package.
 */
@Export
@Version("1.0.0")
package org.hillock.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
