package org.hillock.app.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemPrinterTest {
  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void showsTheLineWithACaretUnderThePlace() throws IOException {
    Path file = Files.writeString(folder.resolve("p.json"), "{\n\t\"step\": \"1 mV\"\n}\n");

    List<String> lines = print(Problem.error("wrong", "right", at(file, 2, 10)));

    assertThat(lines)
        .containsExactly(
            file + ":2:10: /step: wrong — right", "  2 |  \"step\": \"1 mV\"", "    |          ^");
  }

  @Test
  void showsAPieceOfALongLine() throws IOException {
    String line = "x".repeat(500) + "HERE" + "y".repeat(500);
    Path file = Files.writeString(folder.resolve("p.json"), line);

    List<String> lines = print(Problem.error("wrong", "", at(file, 1, 501)));

    String shown = lines.get(1);
    assertThat(shown).hasSizeLessThan(90).contains("xHEREy");
    assertThat(lines.get(2).indexOf('^')).isEqualTo(shown.indexOf("HERE"));
  }

  @Test
  void pointsBehindTheLastCharacterWhereSomethingIsMissing() throws IOException {
    Path file = Files.writeString(folder.resolve("p.json"), "{");

    assertThat(print(Problem.error("wrong", "", at(file, 1, 2)))).endsWith("  1 | {", "    |  ^");
  }

  @Test
  void showsNoLineWhereTheFileIsGone() {
    Path file = folder.resolve("gone.json");

    assertThat(print(Problem.error("wrong", "", at(file, 1, 1))))
        .containsExactly(file + ":1:1: /step: wrong");
  }

  @Test
  void marksWarningsAndCountsErrors() {
    List<String> lines =
        print(
            Problem.warning("odd", "", Location.NOWHERE),
            Problem.error("wrong", "", Location.NOWHERE),
            Problem.error("bad", "", Location.NOWHERE));

    assertThat(lines).containsExactly("warning: odd", "wrong", "bad", "2 problems");
  }

  private static Location at(Path file, int line, int column) {
    return new Location.InPipeline(file.toString(), "/step", line, column);
  }

  private List<String> print(Problem... problems) {
    new ProblemPrinter(new PrintStream(bytes, true, StandardCharsets.UTF_8))
        .print(List.of(problems));
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
