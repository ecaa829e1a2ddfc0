/**
 * Units and quantities.
 *
 * <p>The internal system is ms, mV, nA, MOhm, uS, nF, pC, um, mM, K. It is coherent (mV/MOhm = nA,
 * MOhm*nF = ms), so equations need no conversion factor; a {@link org.hillock.api.unit.Quantity} is
 * converted once, where it is read. {@link org.hillock.api.unit.Unit} reads and writes units;
 * {@link org.hillock.api.unit.Dimension} says what two units must share to be added.
 */
@Export
@Version("1.0.0")
package org.hillock.api.unit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
