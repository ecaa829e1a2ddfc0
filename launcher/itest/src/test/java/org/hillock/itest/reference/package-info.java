/**
 * The reference harness: runs cases of the schema {@code neuro-ref/2} through Hillock and compares.
 *
 * <p>{@link org.hillock.itest.reference.ReferenceCase} reads a file, {@link
 * org.hillock.itest.reference.PipelineText} turns one of its runs into a pipeline file, {@link
 * org.hillock.itest.reference.Laboratory} runs it, {@link org.hillock.itest.reference.Measures}
 * takes the measure, {@link org.hillock.itest.reference.Refinement} with steps fine enough for it,
 * {@link org.hillock.itest.reference.Comparison} applies the file's tolerance. {@link
 * org.hillock.itest.reference.Statics} says what equations say without a run. Everything is keyed
 * by model id, stimulus id and measure type; nothing here knows a case.
 */
package org.hillock.itest.reference;
