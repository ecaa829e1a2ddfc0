package org.hillock.itest.broken.engine.internal;

/** A class that only the engine may see. */
public final class Inside {}
