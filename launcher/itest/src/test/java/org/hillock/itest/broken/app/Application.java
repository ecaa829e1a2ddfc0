package org.hillock.itest.broken.app;

/** A class of the application. */
public final class Application {}
