package org.hillock.itest.broken.models.second;

/** A class of another family. */
public final class Neighbour {}
