package org.hillock.itest.manifest;

import aQute.bnd.header.Attrs;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Constants;
import aQute.bnd.osgi.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is wrong with a manifest, in words. */
final class ManifestRules {
  private static final Pattern PLUGIN =
      Pattern.compile("org\\.hillock\\.(models|integrators|inputs|analyzers)\\..+");
  private static final Pattern PLUGIN_IMPORT =
      Pattern.compile("(org\\.hillock\\.api|java)(\\..+)?");
  private static final Pattern INTERNAL = Pattern.compile(".*\\.internal(\\..*)?");
  private static final Pattern VERSION = Pattern.compile("[1-9]\\d*\\.\\d+\\.\\d+");

  private ManifestRules() {}

  static boolean isPlugin(Domain manifest) {
    return PLUGIN.matcher(name(manifest)).matches();
  }

  static String name(Domain manifest) {
    Map.Entry<String, Attrs> name = manifest.getBundleSymbolicName();
    return name == null ? "" : name.getKey();
  }

  static List<String> problems(Domain manifest) {
    List<String> problems = new ArrayList<>();
    for (String header :
        List.of(Constants.REQUIRE_BUNDLE, Constants.BUNDLE_ACTIVATOR, "DynamicImport-Package")) {
      if (manifest.get(header) != null) {
        problems.add("says " + header);
      }
    }
    manifest.getExportPackage().forEach((name, attributes) -> export(name, attributes, problems));
    if (isPlugin(manifest)) {
      pluginImports(manifest.getImportPackage(), problems);
    }
    return problems;
  }

  private static void export(String name, Attrs attributes, List<String> problems) {
    String version = attributes.getVersion();
    if (version == null || !VERSION.matcher(version).matches()) {
      problems.add("exports " + name + " without a version from 1.0.0 on");
    }
    if (INTERNAL.matcher(name).matches()) {
      problems.add("exports the internal " + name);
    }
  }

  private static void pluginImports(Parameters imports, List<String> problems) {
    for (String name : imports.keySet()) {
      if (!PLUGIN_IMPORT.matcher(name).matches()) {
        problems.add("imports " + name + ", but a plug-in sees org.hillock.api alone");
      }
    }
  }
}
