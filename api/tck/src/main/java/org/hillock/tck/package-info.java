/**
 * The compatibility kit: what an extension's test inherits.
 *
 * <p>One contract interface per kind ({@link org.hillock.tck.NeuronModelContract} and its siblings)
 * holds the rules of {@code docs/spi.md} as default tests: a test class implements it and says what
 * it tests. {@link org.hillock.tck.Interpreter} runs a model without an engine. The asserting
 * decorators check call order, threads and retention of whatever they wrap; the fakes stand for the
 * host.
 */
@Export
@Version("1.0.0")
package org.hillock.tck;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
