/**
 * Tests over the assembled distribution: what no module can test alone.
 *
 * <p>{@link org.hillock.itest.Assembled} finds the distribution that the build has just made.
 */
package org.hillock.itest;
