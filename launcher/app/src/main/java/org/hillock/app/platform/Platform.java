package org.hillock.app.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillock.api.Problem;
import org.hillock.app.staging.internal.Staging;
import org.hillock.pipeline.catalog.Catalog;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;

/**
 * A running framework with the bundles of a distribution and the plug-ins of third parties.
 *
 * <p>Each platform has a framework and a temporary folder of its own; several may run in one
 * process.
 *
 * @since 1.0
 */
public final class Platform implements AutoCloseable {
  private final PrivateFolder folder;
  private final Framework framework;
  private final OsgiCatalog catalog;
  private final List<Problem> problems;

  private Platform(
      PrivateFolder folder, Framework framework, OsgiCatalog catalog, List<Problem> problems) {
    this.folder = folder;
    this.framework = framework;
    this.catalog = catalog;
    this.problems = List.copyOf(problems);
  }

  /**
   * Starts the framework and everything in it.
   *
   * @param distribution whose bundles, and whose folder of plug-ins if it has one
   * @param pluginFolders further folders of plug-ins
   * @return the platform; plug-ins that could not be loaded are missing in it and named in its
   *     problems
   * @throws org.hillock.api.HillockException if the distribution itself does not start, or a folder
   *     cannot be read
   */
  public static Platform start(Distribution distribution, List<Path> pluginFolders) {
    return start(distribution, pluginFolders, Patience.USUAL);
  }

  static Platform start(Distribution distribution, List<Path> pluginFolders, Patience patience) {
    PrivateFolder folder = new PrivateFolder();
    Framework framework = Frameworks.create(folder.path().resolve("framework"));
    try {
      HostExtensions.register(framework.getBundleContext());
      List<Bundle> shipped = ShippedBundles.start(framework, distribution.bundleJars());
      Staging staging =
          new Staging(Frameworks.directory(folder.path().resolve("store")), identities(shipped));
      folders(distribution, pluginFolders).forEach(staging::stage);
      List<Problem> problems = new ArrayList<>(staging.problems());
      ThirdParties thirdParties = new ThirdParties(framework, patience, problems);
      thirdParties.start(staging.accepted());
      OsgiCatalog catalog = OsgiCatalog.of(framework.getBundleContext(), patience, problems);
      thirdParties.reportSilent();
      return new Platform(folder, framework, catalog, problems);
    } catch (RuntimeException | Error e) {
      Frameworks.stop(framework);
      folder.close();
      throw e;
    }
  }

  /**
   * What is installed. A snapshot of the start: later changes are not seen.
   *
   * @return all extensions
   */
  public Catalog catalog() {
    return catalog;
  }

  /**
   * What went wrong with plug-ins.
   *
   * @return errors for what was refused, warnings for what is odd
   */
  public List<Problem> problems() {
    return problems;
  }

  /** Stops the framework and deletes its temporary folder. */
  @Override
  public void close() {
    Frameworks.stop(framework);
    folder.close();
  }

  private static List<Path> folders(Distribution distribution, List<Path> more) {
    List<Path> folders = new ArrayList<>();
    if (Files.isDirectory(distribution.plugins())) {
      folders.add(distribution.plugins());
    }
    folders.addAll(more);
    return folders;
  }

  private static Map<String, String> identities(List<Bundle> bundles) {
    Map<String, String> identities = new LinkedHashMap<>();
    for (Bundle bundle : bundles) {
      identities.put(
          bundle.getSymbolicName() + " " + bundle.getVersion(), "a bundle of the distribution");
    }
    return identities;
  }
}
