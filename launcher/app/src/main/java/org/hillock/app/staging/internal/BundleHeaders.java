package org.hillock.app.staging.internal;

import java.util.Optional;
import java.util.jar.Attributes;
import java.util.regex.Pattern;
import org.osgi.framework.Version;

/**
 * What a bundle says of itself.
 *
 * @param name its symbolic name
 * @param version its version; 0.0.0 if it gives none
 * @param fragment whether it is a fragment of another bundle, which is never started
 * @param components whether it declares components
 * @param exports whether it exports packages
 */
public record BundleHeaders(
    String name, Version version, boolean fragment, boolean components, boolean exports) {
  private static final Pattern SYMBOLIC_NAME =
      Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
  private static final String REMEDY = "build the plug-in as examples/third-party-model does";

  /**
   * Reads a manifest.
   *
   * @param manifest its main attributes
   * @return what it says
   * @throws Refused if this is not the manifest of a bundle
   */
  static BundleHeaders of(Attributes manifest) throws Refused {
    String name = symbolicName(manifest);
    return new BundleHeaders(
        name,
        version(manifest),
        manifest.getValue("Fragment-Host") != null,
        manifest.getValue("Service-Component") != null,
        manifest.getValue("Export-Package") != null);
  }

  /**
   * Name and version, which only one bundle may have.
   *
   * @return for instance {@code org.example.neurons 1.0.0}
   */
  public String identity() {
    return name + " " + version;
  }

  private static String symbolicName(Attributes manifest) throws Refused {
    String header = header(manifest, "Bundle-SymbolicName");
    if (header.isEmpty()) {
      throw new Refused("it is no OSGi bundle: its manifest has no Bundle-SymbolicName", REMEDY);
    }
    if (!header(manifest, "Bundle-ManifestVersion").equals("2")) {
      throw new Refused(
          "its manifest is that of an old kind of bundle: Bundle-ManifestVersion is not 2", REMEDY);
    }
    String name = header.split(";", 2)[0].strip();
    if (!SYMBOLIC_NAME.matcher(name).matches()) {
      throw new Refused(
          "its Bundle-SymbolicName \"" + name + "\" is no name",
          "use a name like org.example.neurons");
    }
    return name;
  }

  private static Version version(Attributes manifest) throws Refused {
    String header = header(manifest, "Bundle-Version");
    try {
      return Version.parseVersion(header);
    } catch (IllegalArgumentException e) {
      throw new Refused(
          "its Bundle-Version \"" + header + "\" is no version", "use a version like 1.0.0");
    }
  }

  private static String header(Attributes manifest, String name) {
    return Optional.ofNullable(manifest.getValue(name)).orElse("").strip();
  }
}
