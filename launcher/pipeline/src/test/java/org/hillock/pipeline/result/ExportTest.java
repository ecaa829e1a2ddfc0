package org.hillock.pipeline.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.log.LogDescription;
import org.hillock.pipeline.log.LogEnd;
import org.hillock.pipeline.log.RunLog;
import org.hillock.pipeline.log.RunLogWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportTest {
  @TempDir Path folder;

  private RunLog log() {
    LogDescription.Recording v =
        new LogDescription.Recording("v", Unit.parse("V"), new int[] {0, 3}, 2);
    LogDescription description =
        new LogDescription(
            "x", 0.5, 4, 1, List.of(new LogDescription.Population("cell", 4, List.of(v, v))));
    Path file = folder.resolve("run.log");
    try (RunLogWriter writer = RunLogWriter.create(file, description)) {
      writer.sample(0, 0, 0, new double[] {-70, -50});
      writer.spike(0, 1, new int[] {0, 3}, 2);
      writer.sample(0, 1, 2, new double[] {1, 2});
      writer.spike(0, 4, new int[] {2}, 1);
      writer.finish(4, LogEnd.COMPLETE);
    }
    return RunLog.open(file);
  }

  @Test
  void writesSpikesAndSamplesInTheUnitInWhichTheyAreRead()
      throws InterruptedException, IOException {
    List<RunResult.DataFile> files = new Export(log(), folder, 1).run();
    assertThat(files)
        .containsExactly(
            new RunResult.DataFile("cell", "", "tables/spikes-cell.csv"),
            new RunResult.DataFile("cell", "v", "tables/samples-cell-v.csv"),
            new RunResult.DataFile("cell", "v", "tables/samples-cell-v-2.csv"));
    assertThat(Files.readString(folder.resolve(files.get(0).file())))
        .isEqualTo("time (ms),neuron\r\n0.5,0\r\n0.5,3\r\n2,2\r\n");
    assertThat(Files.readString(folder.resolve(files.get(1).file())))
        .isEqualTo("time (ms),v[0] (V),v[3] (V)\r\n0,-0.07,-0.05\r\n");
    assertThat(Files.readString(folder.resolve(files.get(2).file())))
        .isEqualTo("time (ms),v[0] (V),v[3] (V)\r\n1,0.001,0.002\r\n");
  }

  @Test
  void countsNeuronsWithinTheirPointOfASweep() throws InterruptedException, IOException {
    List<RunResult.DataFile> files = new Export(log(), folder, 2).run();
    assertThat(Files.readString(folder.resolve(files.get(0).file())))
        .isEqualTo("time (ms),point,neuron\r\n0.5,0,0\r\n0.5,1,1\r\n2,1,0\r\n");
    assertThat(Files.readString(folder.resolve(files.get(1).file())))
        .startsWith("time (ms),v[0] at point 0 (V),v[1] at point 1 (V)\r\n");
  }
}
