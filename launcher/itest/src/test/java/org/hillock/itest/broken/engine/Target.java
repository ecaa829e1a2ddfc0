package org.hillock.itest.broken.engine;

/** A class of the engine. */
public final class Target {}
