/** Classes that break the rules of architecture, each one rule: they prove that the rules catch. */
package org.hillock.itest.broken;
