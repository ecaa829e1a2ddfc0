package org.hillock.itest.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hillock.itest.Assembled;
import org.hillock.itest.CommandRun;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every whole pipeline in a README or in {@code docs} runs. */
class DocumentedPipelinesIT {
  private static final Pattern BLOCK =
      Pattern.compile("```json[^\n]*\n(\\{.*?\n\\})\n```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyPipelineRuns() throws IOException {
    return pages().stream().flatMap(this::pipelines);
  }

  @Test
  void thereIsAPipelineInEveryPlugInsReadme() throws IOException {
    List<Path> plugins =
        pages().stream()
            .filter(page ->
                Assembled.root()
                    .relativize(page)
                    .toString()
                    .matches("(models|integrators|inputs|analyzers)/[^/]+/README.md"))
            .toList();
    assertThat(plugins)
        .hasSizeGreaterThanOrEqualTo(9)
        .allSatisfy(page -> assertThat(blocks(page)).as(page.toString()).isNotEmpty());
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        if (!Files.exists(page.resolveSibling(link.group(1)))) {
          broken.add(Assembled.root().relativize(page) + ": " + link.group(1));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private Stream<DynamicTest> pipelines(Path page) {
    String name = Assembled.root().relativize(page).toString();
    List<String> blocks = blocks(page);
    return Stream.iterate(0, i -> i < blocks.size(), i -> i + 1)
        .map(i ->
            DynamicTest.dynamicTest(
                name + ", " + (i + 1), () -> run(name.replaceAll("\\W", "-") + i, blocks.get(i))));
  }

  private void run(String name, String pipeline) throws IOException {
    Path work = Files.createDirectories(folder.resolve(name));
    Path data = Assembled.root().resolve("examples/pipelines/data");
    Files.createDirectories(work.resolve("data"));
    try (var files = Files.list(data)) {
      for (Path file : files.toList()) {
        Files.copy(file, work.resolve("data").resolve(file.getFileName()));
      }
    }
    Path file = Files.writeString(work.resolve("pipeline.json"), pipeline);
    CommandRun.of("run", file.toString(), "--out", work.resolve("results").toString()).succeeded();
    assertThat(work.resolve("results/report.html")).exists();
  }

  /** The JSON blocks that are whole pipelines. */
  private static List<String> blocks(Path page) {
    try {
      return BLOCK
          .matcher(Files.readString(page))
          .results()
          .map(r -> r.group(1))
          .filter(b -> b.contains("\"hillock\":"))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Path> pages() throws IOException {
    try (var files = Files.walk(Assembled.root(), 3)) {
      return files
          .filter(f -> f.toString().endsWith(".md"))
          .filter(f ->
              !Assembled.root()
                  .relativize(f)
                  .toString()
                  .matches("(results|target|examples/third-party).*"))
          .filter(f -> !f.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }
}
