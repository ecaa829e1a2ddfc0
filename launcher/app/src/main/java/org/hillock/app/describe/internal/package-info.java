/**
 * Extensions as tables of text: {@link org.hillock.app.describe.internal.Describer} makes a {@link
 * org.hillock.app.describe.internal.Description}, which prints as text or as JSON.
 */
package org.hillock.app.describe.internal;
