package org.hillock.pipeline.schema;

import org.hillock.pipeline.Catalog;

/**
 * Describes pipeline files to editors.
 *
 * @since 1.0
 */
public final class PipelineSchema {
  private PipelineSchema() {}

  /**
   * The JSON Schema (draft 2020-12) of pipelines that use what is installed.
   *
   * @param catalog what is installed
   * @return JSON text
   */
  public static String of(Catalog catalog) {
    throw new IllegalStateException("under construction");
  }
}
