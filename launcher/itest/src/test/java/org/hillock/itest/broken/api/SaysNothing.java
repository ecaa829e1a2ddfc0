package org.hillock.itest.broken.api;

/** An exported interface that does not say who implements it. */
public interface SaysNothing {}
