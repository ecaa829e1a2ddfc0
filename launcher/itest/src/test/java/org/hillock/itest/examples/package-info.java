/** The examples teach what they say: each is run, and what it shows is checked. */
package org.hillock.itest.examples;
