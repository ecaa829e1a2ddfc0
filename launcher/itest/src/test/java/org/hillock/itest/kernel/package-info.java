/** Compiled kernels against the kit's interpreter, for everything that is installed. */
package org.hillock.itest.kernel;
