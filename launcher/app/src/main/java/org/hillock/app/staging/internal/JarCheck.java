package org.hillock.app.staging.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Whether a file is a whole jar of a bundle: its directory, the checksum of every entry, its
 * manifest.
 */
final class JarCheck {
  private static final String INCOMPLETE = "copy it again; it may have been cut short";

  private JarCheck() {}

  static BundleHeaders check(Path file) throws Refused {
    try (JarFile jar = new JarFile(file.toFile(), false)) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        checksum(jar, entries.nextElement());
      }
      refuseCopyOfApi(jar);
      return BundleHeaders.of(manifest(jar).getMainAttributes());
    } catch (IOException | IllegalArgumentException | SecurityException e) {
      throw new Refused("it is no complete jar (" + e.getMessage() + ")", INCOMPLETE);
    }
  }

  /**
   * With classes of its own in place of the host's, nothing that the plug-in registers would be
   * found.
   */
  private static void refuseCopyOfApi(JarFile jar) throws Refused {
    if (jar.getEntry("org/hillock/api/Named.class") != null) {
      throw new Refused(
          "it holds a copy of org.hillock.api", "leave the API out of the jar: scope \"provided\"");
    }
  }

  private static Manifest manifest(JarFile jar) throws IOException, Refused {
    Manifest manifest = jar.getManifest();
    if (manifest == null) {
      throw new Refused(
          "it has no manifest", "build the plug-in as examples/third-party-model does");
    }
    return manifest;
  }

  private static void checksum(JarFile jar, JarEntry entry) throws IOException, Refused {
    try (InputStream raw = jar.getInputStream(entry)) {
      CheckedInputStream in = new CheckedInputStream(raw, new CRC32());
      in.transferTo(OutputStream.nullOutputStream());
      if (in.getChecksum().getValue() != entry.getCrc()) {
        throw new Refused("its entry " + entry.getName() + " is damaged", INCOMPLETE);
      }
    }
  }
}
