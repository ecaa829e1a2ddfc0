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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
    assertThat(run(command("--limit-modules", "java.base"))).isEqualTo("page\n");
    assertThat(folder.resolve("report.html"))
        .content()
        .isEqualTo(Page.of(SamplePage.page(), folder));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void saysWhatToInstallWhereThereAreNoFonts() throws IOException, InterruptedException {
    Path configuration = folder.resolve("fonts.conf");
    Files.writeString(configuration, "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    ProcessBuilder builder = command("-Duser.home=" + folder);
    builder.environment().put("FONTCONFIG_FILE", configuration.toString());
    builder.command().add("images");
    assertThat(run(builder))
        .startsWith("page\nRESOURCE: Java2D cannot draw text")
        .contains("install fontconfig");
  }

  private ProcessBuilder command(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ReportProgram.class.getName(), folder.toString()));
    return new ProcessBuilder(command);
  }

  private String run(ProcessBuilder builder) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    process.waitFor();
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  private static List<byte[]> images(Path folder) throws IOException {
    List<byte[]> images = new ArrayList<>();
    for (Path image : Report.writeImages(folder, SamplePage.page())) {
      images.add(Files.readAllBytes(image));
    }
    return images;
  }
}
