package org.hillock.pipeline.spec;

import java.util.List;
import java.util.Optional;

/**
 * What the report shows.
 *
 * @param title its title; empty for the pipeline's name
 * @param plots names of plots; empty for all
 * @since 1.0
 */
public record ReportSpec(Optional<String> title, Optional<List<Located<String>>> plots) {}
