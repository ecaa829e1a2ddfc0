/** What the documentation shows is run. */
package org.hillock.itest.documentation;
