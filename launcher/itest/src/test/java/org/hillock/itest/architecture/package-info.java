/** Who may see whom, in bytecode; each rule is proven to fail by classes that break it. */
package org.hillock.itest.architecture;
