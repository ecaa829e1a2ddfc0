/** A released package, for the test that compares the next version with it. */
package org.hillock.itest.baseline;
