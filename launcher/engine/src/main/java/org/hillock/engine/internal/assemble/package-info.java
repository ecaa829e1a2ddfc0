/** A base and its parts become one flat description. */
package org.hillock.engine.internal.assemble;
