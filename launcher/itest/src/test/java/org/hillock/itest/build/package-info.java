/** The rules of the Maven build, each proven to fail by a project that breaks it. */
package org.hillock.itest.build;
