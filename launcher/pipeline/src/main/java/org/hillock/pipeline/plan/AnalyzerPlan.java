package org.hillock.pipeline.plan;

import java.util.Optional;
import org.hillock.api.Location;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.pipeline.catalog.Provider;

/**
 * An analyzer with its options.
 *
 * @param name its name in the pipeline
 * @param factory opens it
 * @param config its options: an instance of {@code factory.config()}
 * @param population index of the population whose run it reads, directly or through other analyzers
 * @param upstream the name of the analyzer whose result it reads; empty if it reads the run itself
 * @param provider where the factory comes from
 * @param where its place in the file
 * @since 1.0
 */
public record AnalyzerPlan(
    String name,
    AnalyzerFactory<?> factory,
    Record config,
    int population,
    Optional<String> upstream,
    Provider provider,
    Location.InPipeline where) {}
