package org.hillock.pipeline.result;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.hillock.api.Named;
import org.hillock.engine.plan.Recorder;
import org.hillock.pipeline.catalog.Provider;

/**
 * What is known of the running Hillock itself.
 *
 * @since 1.0
 */
public final class Installation {
  private Installation() {}

  /**
   * The version of Hillock.
   *
   * @return the version of its pipeline bundle; {@code "development"} if its classes are in no
   *     bundle
   */
  public static String version() {
    String version = bundle(Installation.class).map(Provenance.Bundle::version).orElse("");
    return version.isEmpty() ? "development" : version;
  }

  /**
   * The bundles of the host that compute something.
   *
   * @return the API (equations, elementary functions), the engine and the pipeline
   */
  public static List<Provenance.Bundle> bundles() {
    return Stream.of(Named.class, Recorder.class, Installation.class)
        .flatMap(c -> bundle(c).stream())
        .toList();
  }

  /**
   * Where the host's own extensions come from.
   *
   * @return the pipeline bundle; without version and digest if its classes are in no bundle
   */
  public static Provider provider() {
    return bundle(Installation.class)
        .map(bundle -> new Provider(bundle.name(), bundle.version(), bundle.hash()))
        .orElseGet(() -> new Provider(Installation.class.getPackageName(), "", ""));
  }

  /**
   * The machine that this runs on.
   *
   * @return its description
   */
  public static Provenance.Machine machine() {
    return new Provenance.Machine(
        System.getProperty("java.vm.name", "")
            + " "
            + System.getProperty("java.runtime.version", ""),
        System.getProperty("os.name", "")
            + " "
            + System.getProperty("os.version", "")
            + " "
            + System.getProperty("os.arch", ""),
        Runtime.getRuntime().availableProcessors());
  }

  private static Optional<Provenance.Bundle> bundle(Class<?> type) {
    try {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      if (source == null || source.getLocation() == null) {
        return Optional.empty();
      }
      Path path = Path.of(source.getLocation().toURI());
      return Optional.of(Files.isDirectory(path) ? ofFolder(path, type) : ofJar(path, type));
    } catch (URISyntaxException | IOException | IllegalArgumentException e) {
      // It came from no file; the result says so by not listing it.
      return Optional.empty();
    }
  }

  private static Provenance.Bundle ofJar(Path jar, Class<?> type) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return describe(
          Optional.ofNullable(file.getManifest()), type, sha256(Files.readAllBytes(jar)));
    }
  }

  private static Provenance.Bundle ofFolder(Path folder, Class<?> type) throws IOException {
    Path manifest = folder.resolve("META-INF/MANIFEST.MF");
    if (!Files.exists(manifest)) {
      return describe(Optional.empty(), type, "");
    }
    try (InputStream in = Files.newInputStream(manifest)) {
      return describe(Optional.of(new Manifest(in)), type, "");
    }
  }

  private static Provenance.Bundle describe(
      Optional<Manifest> manifest, Class<?> type, String hash) {
    return new Provenance.Bundle(
        attribute(manifest, "Bundle-SymbolicName").orElse(type.getPackageName()),
        attribute(manifest, "Bundle-Version").orElse(""),
        hash);
  }

  private static Optional<String> attribute(Optional<Manifest> manifest, String name) {
    return manifest.flatMap(m -> Optional.ofNullable(m.getMainAttributes().getValue(name)));
  }

  /**
   * The digest that provenance uses.
   *
   * @param bytes any bytes
   * @return SHA-256 in hexadecimal
   */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
