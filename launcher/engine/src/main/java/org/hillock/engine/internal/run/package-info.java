/** Compiled populations at work. */
package org.hillock.engine.internal.run;
