/**
 * From files that somebody dropped into a folder to jars that can be run: each is copied into a
 * store under its digest, and what was copied is checked. What runs is the copy, so that nobody can
 * overwrite a jar under a running plug-in.
 */
package org.hillock.app.staging.internal;
