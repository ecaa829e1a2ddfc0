package org.hillock.pipeline.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.Table;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.analysis.AnalyzerResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultFileTest {
  private static final Unit HZ = Unit.parse("Hz");

  @TempDir Path folder;

  private static Measure measure(double value) {
    return new Measure(
        "firing rate",
        HZ,
        value,
        Optional.of(
            new Measure.Uncertainty(value - 0.1, Double.POSITIVE_INFINITY, "95 % confidence")),
        Optional.of(new Measure.Prediction(value + 1.0 / 3, "a <book>")),
        "how");
  }

  private static Table table(String name, double... values) {
    return new Table(
        name,
        List.of(
            new Table.Column("t, x", Unit.parse("ms"), values),
            new Table.Column("n", Unit.ONE, new double[values.length])));
  }

  private static RunResult result() {
    Problem failure =
        Problem.error(
            "it broke", "mend it", new Location.InPlugin("analyzer", "fake", "org.example", "1.0"));
    List<Problem> problems =
        List.of(
            failure,
            Problem.warning("a", "", Location.NOWHERE),
            Problem.error("b", "c", new Location.InPipeline("f.json", "/a~1b", 3, 4)),
            Problem.error("d", "", new Location.InEquation("lif", "equation", "dv/dt = x", 8, 9)),
            Problem.error("e", "", new Location.AtStep("cell", 3, 12.5, "v")));
    Result numbers =
        Result.builder()
            .add(measure(12.345678901234567))
            .add(Measure.of("CV", Unit.ONE, Double.NaN))
            .add(table("ISI histogram", 0.1, 0.2, 0.1 + 0.2))
            .add(table("isi/histogram", Double.NaN))
            .add(table("empty"))
            .build();
    return new RunResult(
        "Title µ",
        true,
        problems,
        List.of(
            new AnalyzerResult("intervals", "isi", "cell", numbers, Optional.empty()),
            new AnalyzerResult("bad", "fake", "cell", Result.EMPTY, Optional.of(failure))),
        List.of(
            new RunResult.DataFile("cell", "", "tables/spikes-cell.csv"),
            new RunResult.DataFile("cell", "v", "x.csv")),
        new Provenance(
            "1.0.0",
            "name",
            "ab12",
            Long.MIN_VALUE,
            0.1,
            1L << 40,
            17,
            List.of(new Provenance.Integration("cell", "exact")),
            List.of(new Provenance.Bundle("org.example", "1.0", "cd")),
            new Provenance.Machine("jvm", "os", 2),
            5,
            "ef",
            Instant.parse("2026-01-02T03:04:05.678901Z"),
            new Provenance.Times(0.25, 0.125, 1.0 / 3)),
        List.of(
            new RunResult.SweptRun(Map.of("step", "0.1 ms"), "runs/001", true, 0.1, 1000, 5, "ab"),
            new RunResult.SweptRun(Map.of("step", "1 s"), "", false, 1000, 1, 0, "")));
  }

  @Test
  void aResultIsReadBackAsItWasWritten() {
    RunResult written = result();
    ResultFile.write(folder, written);
    RunResult read = ResultFile.read(folder);
    // Records with arrays compare by identity, so the comparison goes into their fields.
    assertThat(read)
        .usingRecursiveComparison()
        .withComparatorForType(Double::compare, Double.class)
        .isEqualTo(written);
    assertThat(folder).isDirectoryNotContaining("glob:**.partial");
  }

  @Test
  void theFileNamesItsSchemaTheVerdictAndEachTablesFile() throws IOException {
    ResultFile.write(folder, result());
    String text = Files.readString(folder.resolve("result.json"));
    assertThat(text)
        .contains(
            "\"schema\": \"hillock-result/1\"",
            "\"verdict\": \"agrees\"",
            "\"verdict\": \"open\"",
            "\"value\": null",
            "\"high\": \"Infinity\"",
            "\"source\": \"a <book>\"",
            "\"file\": \"tables/intervals-ISI-histogram.csv\"",
            "\"file\": \"tables/intervals-isi-histogram-2.csv\"");
    assertThat(folder.resolve("tables/intervals-ISI-histogram.csv"))
        .hasContent("\"t, x (ms)\",n\r\n0.1,0\r\n0.2,0\r\n0.30000000000000004,0\r\n");
  }

  @Test
  void aResultThatDoesNotNameItsIntegratorsIsReadWithoutThem() throws IOException {
    ResultFile.write(folder, result());
    Path file = folder.resolve("result.json");
    String text = Files.readString(file);
    String without = text.replaceFirst("\"integrators\": \\{[^}]*},\\s*", "");
    assertThat(without).hasSizeLessThan(text.length());
    Files.writeString(file, without);
    assertThat(ResultFile.read(folder).provenance().integrators()).isEmpty();
  }

  @Test
  void neverOverwritesAResult() {
    ResultFile.keepPipeline(folder, "{}");
    assertThatThrownBy(() -> ResultFile.keepPipeline(folder, "[]"))
        .isInstanceOfSatisfying(
            HillockException.class,
            e -> assertThat(e.category()).isEqualTo(HillockException.Category.RESOURCE));
    assertThat(folder.resolve("pipeline.json")).hasContent("{}");
  }

  @Test
  void refusesWhatIsNoResult() throws IOException {
    Path file = folder.resolve("result.json");
    for (String text :
        List.of(
            "",
            "[]",
            "{",
            "{}",
            "{\"schema\": \"hillock-result/9\"}",
            "{\"schema\": \"hillock-result/1\"}")) {
      Files.writeString(file, text);
      assertThatThrownBy(() -> ResultFile.read(folder))
          .as(text)
          .isInstanceOf(HillockException.class)
          .hasMessageContaining("is no result that can be read");
    }
  }

  @Test
  void readsNoTableOutsideTheFolder() throws IOException {
    ResultFile.write(folder, result());
    Path file = folder.resolve("result.json");
    Files.writeString(
        file,
        Files.readString(file).replace("tables/intervals-ISI-histogram.csv", "../../etc/passwd"));
    assertThatThrownBy(() -> ResultFile.read(folder))
        .hasMessageContaining("outside the result's folder");
  }
}
