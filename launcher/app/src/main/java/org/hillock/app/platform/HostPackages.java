package org.hillock.app.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.hillock.api.Named;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.util.function.Function;
import org.osgi.util.promise.Promise;
import org.slf4j.Logger;

/**
 * What the system bundle exports to the bundles, beside the JDK and OSGi: the API, SLF4J, and what
 * the host shares with the runtime of Declarative Services. The versions are those that the jars on
 * the class path declare themselves.
 */
final class HostPackages {
  private static final List<Class<?>> SHARED =
      List.of(
          Named.class, Logger.class, ServiceComponentRuntime.class, Promise.class, Function.class);

  private HostPackages() {}

  /**
   * In the syntax of {@code Export-Package}, which is that of {@code
   * org.osgi.framework.system.packages.extra}.
   */
  static String clauses() {
    List<String> clauses = new ArrayList<>();
    for (Class<?> type : SHARED) {
      clauses.add(exports(CodeSource.of(type)));
    }
    return String.join(",", clauses);
  }

  private static String exports(Path source) {
    try {
      String exports = manifest(source).getMainAttributes().getValue("Export-Package");
      if (exports == null) {
        throw new IllegalStateException(source + " declares no Export-Package");
      }
      return exports;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the manifest of " + source, e);
    }
  }

  private static Manifest manifest(Path source) throws IOException {
    if (Files.isDirectory(source)) {
      return ClassFolderManifest.of(source);
    }
    try (JarFile jar = new JarFile(source.toFile())) {
      try (InputStream in = jar.getInputStream(jar.getEntry(JarFile.MANIFEST_NAME))) {
        return new Manifest(in);
      }
    }
  }
}
