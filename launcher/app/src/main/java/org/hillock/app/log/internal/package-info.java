/** Logging: quiet unless asked. */
package org.hillock.app.log.internal;
