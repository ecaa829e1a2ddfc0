package org.hillock.pipeline.bind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;

/**
 * The folder of a pipeline file, from which its files are named.
 *
 * @param path the folder
 * @since 1.0
 */
public record PipelineFolder(Path path) {
  private static final int LISTED = 1000;

  /**
   * Finds a file.
   *
   * @param text its name as written
   * @param option the option, for messages
   * @param problems takes what is wrong
   * @return a file that can be read; empty after a problem
   */
  Optional<Path> file(JsonValue.Text text, String option, Problems problems) {
    Path file;
    try {
      file = path.resolve(text.value());
    } catch (InvalidPathException e) {
      problems.error(
          option + ": \"" + text.value() + "\" is no file name: " + e.getReason(),
          "",
          text.where());
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      String what = Files.isDirectory(file) ? " is a folder" : " does not exist";
      problems.error(option + ": the file " + file + what, near(file), text.where());
      return Optional.empty();
    }
    if (!Files.isReadable(file)) {
      problems.error(
          option + ": the file " + file + " may not be read",
          "change its permissions",
          text.where());
      return Optional.empty();
    }
    return Optional.of(file);
  }

  private String near(Path missing) {
    Path parent = Optional.ofNullable(missing.getParent()).orElse(path);
    if (!Files.isDirectory(parent)) {
      return "files are named from the folder of the pipeline; there is no folder " + parent;
    }
    try (Stream<Path> files = Files.list(parent)) {
      List<String> names =
          files.limit(LISTED).map(f -> f.getFileName().toString()).sorted().toList();
      String remedy = Choices.remedy(String.valueOf(missing.getFileName()), names);
      return remedy.isEmpty() ? "files are named from the folder of the pipeline, " + path : remedy;
    } catch (IOException e) {
      return "files are named from the folder of the pipeline, " + path;
    }
  }
}
