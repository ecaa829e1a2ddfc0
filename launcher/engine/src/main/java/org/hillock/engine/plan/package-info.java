/**
 * What the engine is asked to run, as values: a {@link org.hillock.engine.plan.RunPlan} of
 * populations with their model, parts, integrator, numbers, drives and records; and the {@link
 * org.hillock.engine.plan.Recorder} that takes what comes of it.
 */
@Export
@Version("1.0.0")
package org.hillock.engine.plan;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
