package org.hillock.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.hillock.api.HillockException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportTest {
  @TempDir private Path folder;

  @Test
  void writesThePageAndAnImageOfEachFigureAndNothingElse() throws IOException {
    ReportFiles files = Report.write(folder, SamplePage.page());
    assertThat(files.html())
        .isEqualTo(folder.resolve("report.html"))
        .content()
        .startsWith("<!DOCTYPE html>");
    assertThat(
            files.images().stream()
                .map(image -> folder.relativize(image).toString().replace('\\', '/')))
        .containsExactly(
            "figures/raster.png",
            "figures/trace.png",
            "figures/input.png",
            "figures/interval-histogram.png",
            "figures/gain.png",
            "figures/response.png");
    for (Path file : files.images()) {
      BufferedImage image = ImageIO.read(file.toFile());
      assertThat(image.getWidth()).isEqualTo(2400);
      assertThat(image.getHeight()).isEqualTo(1200);
    }
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).hasSize(7);
    }
  }

  @Test
  void replacesAReport() throws IOException {
    Files.writeString(folder.resolve("report.html"), "old");
    Report.writeHtml(folder, SamplePage.page());
    assertThat(folder.resolve("report.html"))
        .content()
        .contains("First spikes")
        .doesNotContain("old</");
  }

  @Test
  void namesTheFileThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> Report.writeHtml(file, SamplePage.page()))
        .isInstanceOfSatisfying(
            HillockException.class,
            e -> assertThat(e.category()).isEqualTo(HillockException.Category.RESOURCE))
        .hasMessageContaining("report.html");
    assertThatThrownBy(() -> Report.writeImages(file, SamplePage.page()))
        .isInstanceOfSatisfying(
            HillockException.class,
            e -> assertThat(e.category()).isEqualTo(HillockException.Category.RESOURCE))
        .hasMessageContaining(".png");
  }

  @Test
  void drawsTheSameBytesOnEveryThread() throws Exception {
    List<byte[]> alone = images(folder.resolve("alone"));
    List<Callable<List<byte[]>>> tasks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Path own = folder.resolve("thread-" + i);
      tasks.add(() -> images(own));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<byte[]>> future : threads.invokeAll(tasks)) {
        assertThat(future.get()).usingElementComparator(java.util.Arrays::compare).isEqualTo(alone);
      }
    }
  }

  @Test
  void writesThePageWhereThereIsNoJava2d() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "--limit-modules",
                "java.base",
                "-cp",
                System.getProperty("java.class.path"),
                PageAlone.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(output, StandardCharsets.UTF_8)).isZero();
    assertThat(folder.resolve("report.html"))
        .content()
        .isEqualTo(Page.of(SamplePage.page(), folder));
  }

  private static List<byte[]> images(Path folder) throws IOException {
    List<byte[]> images = new ArrayList<>();
    for (Path image : Report.writeImages(folder, SamplePage.page())) {
      images.add(Files.readAllBytes(image));
    }
    return images;
  }
}
