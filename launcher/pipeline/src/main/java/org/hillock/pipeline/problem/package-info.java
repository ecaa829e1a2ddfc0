/**
 * Mistakes, collected: {@link org.hillock.pipeline.problem.Problems} keeps everything that is
 * found, so that a file's mistakes are reported all at once; {@link
 * org.hillock.pipeline.problem.Choices} words what would be right.
 */
@Export
@Version("1.0.0")
package org.hillock.pipeline.problem;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
