/** Programs in, hidden classes out. */
package org.hillock.engine.internal.emit;
