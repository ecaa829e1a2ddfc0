package org.hillock.app.staging.internal;

import java.nio.file.Path;
import org.hillock.api.Location;

/**
 * A plug-in's jar that has passed all checks that need no framework.
 *
 * @param source the file that was found
 * @param stored its copy in the store
 * @param sha256 the digest of both, in hexadecimal
 * @param headers what its manifest says
 */
public record StagedJar(Path source, Path stored, String sha256, BundleHeaders headers) {
  /**
   * The whole plug-in as a place.
   *
   * @return the file's name, because that is what the user can see and remove
   */
  public Location where() {
    return new Location.InPlugin("", "", source.getFileName().toString(), "");
  }
}
