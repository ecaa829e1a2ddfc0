/** Folders of third parties' plug-ins, good and bad, from the command line. */
package org.hillock.itest.plugins;
