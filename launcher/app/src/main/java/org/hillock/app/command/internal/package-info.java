/** The commands: each is one class, made with the session that it works in. */
package org.hillock.app.command.internal;
