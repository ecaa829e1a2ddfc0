/** The commands, from the arguments to the exit code, on the assembled distribution. */
package org.hillock.itest.command;
