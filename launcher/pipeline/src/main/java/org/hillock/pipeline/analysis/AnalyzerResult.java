package org.hillock.pipeline.analysis;

import java.util.Optional;
import org.hillock.api.Problem;
import org.hillock.api.analyze.Result;

/**
 * What one analyzer of a pipeline gave.
 *
 * @param name its name in the pipeline
 * @param type the analyzer's type, for instance {@code "intervals"}
 * @param of the population or analyzer that it read
 * @param result its result; empty after a failure
 * @param failure why there is no result
 * @since 1.0
 */
public record AnalyzerResult(
    String name, String type, String of, Result result, Optional<Problem> failure) {}
