/** What the commands print, for people: problems, progress, tables, descriptions. */
package org.hillock.app.text.internal;
