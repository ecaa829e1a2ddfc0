package org.hillock.itest.broken.pipeline;

/** A class of the pipeline. */
public final class Plan {}
