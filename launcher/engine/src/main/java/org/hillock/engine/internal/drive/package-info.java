/**
 * What drives a population: the part that is compiled into the kernel, and the part that is fed to
 * it step by step.
 */
package org.hillock.engine.internal.drive;
