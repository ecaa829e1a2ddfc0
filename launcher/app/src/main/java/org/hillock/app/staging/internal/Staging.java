package org.hillock.app.staging.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;

/** Takes jars out of folders and into a store. One instance serves one start of the platform. */
public final class Staging {
  private final Path store;
  private final Map<String, Path> digests = new HashMap<>();
  private final Map<String, String> identities;
  private final List<StagedJar> accepted = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A staging that has seen nothing yet.
   *
   * @param store an existing folder for the copies
   * @param taken the bundles that are there already: where each comes from, by {@link
   *     BundleHeaders#identity()}
   */
  public Staging(Path store, Map<String, String> taken) {
    this.store = store;
    this.identities = new HashMap<>(taken);
  }

  /**
   * Stages every jar of a folder, in the order of their names.
   *
   * @param folder the folder
   * @throws HillockException if the folder cannot be read
   */
  public void stage(Path folder) {
    for (Path jar : jars(folder)) {
      try {
        accept(jar);
      } catch (Refused e) {
        problems.add(e.problem(new Location.InPlugin("", "", jar.getFileName().toString(), "")));
      }
    }
  }

  /**
   * The jars that passed.
   *
   * @return in the order in which they were found
   */
  public List<StagedJar> accepted() {
    return List.copyOf(accepted);
  }

  /**
   * Why the others did not, and what is odd.
   *
   * @return in the order in which it was found
   */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private static List<Path> jars(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
          .sorted()
          .toList();
    } catch (IOException e) {
      String message = "cannot read the plug-in folder " + folder + ": " + e;
      throw HillockException.user(
          Problem.error(message, "name an existing folder", Location.NOWHERE));
    }
  }

  private void accept(Path jar) throws Refused {
    StagedJar staged = copy(jar);
    Path twin = digests.putIfAbsent(staged.sha256(), jar);
    if (twin != null) {
      problems.add(
          Problem.warning(
              "the same file as " + twin + ", ignored", "remove one of them", staged.where()));
      return;
    }
    String rival = identities.putIfAbsent(staged.headers().identity(), jar.toString());
    if (rival != null) {
      String message =
          "its name and version (" + staged.headers().identity() + ") are those of " + rival;
      throw new Refused(message, "give it a new version, or remove one of them");
    }
    accepted.add(staged);
  }

  private StagedJar copy(Path jar) throws Refused {
    try {
      Path draft = Files.createTempFile(store, "staged-", ".part");
      String sha256;
      try (OutputStream out = Files.newOutputStream(draft)) {
        sha256 = Sha256.copy(jar, out);
      }
      Path stored = store.resolve(sha256 + ".jar");
      Files.move(draft, stored, StandardCopyOption.REPLACE_EXISTING);
      return new StagedJar(jar, stored, sha256, JarCheck.check(stored));
    } catch (IOException e) {
      throw new Refused(
          "it cannot be read (" + e + ")",
          "check its permissions, and the space for temporary files");
    }
  }
}
