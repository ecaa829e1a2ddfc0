package org.hillock.pipeline.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.api.analyze.Samples;
import org.hillock.api.analyze.Spikes;
import org.hillock.api.sink.Frame;
import org.hillock.api.sink.Schema;
import org.hillock.api.sink.Sink;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.log.LogBatch;
import org.hillock.pipeline.log.LogCursor;
import org.hillock.pipeline.log.LogDescription;
import org.hillock.pipeline.log.RunLog;

/**
 * Writes the spikes and samples of a log as CSV files.
 *
 * <p>In a sweep, neurons are counted within their point.
 *
 * @since 1.0
 */
public final class Export {
  private static final Unit MS = Unit.parse("ms");
  private static final CsvOptions OPTIONS = new CsvOptions(CsvOptions.Separator.COMMA);

  private final RunLog log;
  private final Path folder;
  private final int points;
  private final FileNames names = new FileNames();

  /**
   * An export.
   *
   * @param log the log, growing or finished
   * @param folder the result's folder
   * @param points how many points the sweep has; 1 without a sweep
   */
  public Export(RunLog log, Path folder, int points) {
    this.log = log;
    this.folder = folder;
    this.points = points;
  }

  /**
   * Reads the whole log, waiting for what is not yet written.
   *
   * @return the files, population by population
   * @throws InterruptedException if the thread is interrupted while it waits
   * @throws org.hillock.api.HillockException if a file cannot be written
   */
  public List<RunResult.DataFile> run() throws InterruptedException {
    List<RunResult.DataFile> files = new ArrayList<>();
    try {
      Files.createDirectories(folder.resolve(ResultFile.TABLES));
      for (int p = 0; p < log.description().populations().size(); p++) {
        population(p, files);
      }
    } catch (IOException e) {
      throw ResultFile.resource("cannot write spikes and samples into " + folder, e);
    }
    return files;
  }

  private void population(int index, List<RunResult.DataFile> files)
      throws IOException, InterruptedException {
    LogDescription.Population population = log.description().populations().get(index);
    int neuronsPerPoint = population.size() / points;
    List<Sink> sinks = new ArrayList<>();
    try (LogCursor cursor = log.cursor(index)) {
      sinks.add(open(population.name(), "", spikeSchema(), files));
      for (LogDescription.Recording recording : population.recordings()) {
        sinks.add(
            open(
                population.name(),
                recording.symbol(),
                sampleSchema(recording, neuronsPerPoint),
                files));
      }
      for (Optional<LogBatch> batch = cursor.next(); batch.isPresent(); batch = cursor.next()) {
        write(batch.get(), population, sinks, neuronsPerPoint);
      }
    } finally {
      close(sinks);
    }
  }

  private Sink open(String population, String symbol, Schema schema, List<RunResult.DataFile> files)
      throws IOException {
    String what = symbol.isEmpty() ? "spikes" : "samples";
    String file =
        ResultFile.TABLES
            + "/"
            + (symbol.isEmpty()
                ? names.next(".csv", what, population)
                : names.next(".csv", what, population, symbol));
    files.add(new RunResult.DataFile(population, symbol, file));
    return new CsvSinkFactory().open(OPTIONS, schema, folder.resolve(file));
  }

  private Schema spikeSchema() {
    List<Schema.Field> fields = new ArrayList<>();
    fields.add(new Schema.Field("time", MS));
    if (points > 1) {
      fields.add(new Schema.Field("point", Unit.ONE));
    }
    fields.add(new Schema.Field("neuron", Unit.ONE));
    return new Schema(fields);
  }

  private Schema sampleSchema(LogDescription.Recording recording, int neuronsPerPoint) {
    List<Schema.Field> fields = new ArrayList<>();
    fields.add(new Schema.Field("time", MS));
    for (int neuron : recording.neurons()) {
      String point = points > 1 ? " at point " + neuron / neuronsPerPoint : "";
      fields.add(
          new Schema.Field(
              recording.symbol() + "[" + neuron % neuronsPerPoint + "]" + point, recording.unit()));
    }
    return new Schema(fields);
  }

  private void write(
      LogBatch batch, LogDescription.Population population, List<Sink> sinks, int neuronsPerPoint)
      throws IOException {
    sinks.getFirst().write(new SpikeFrame(batch.spikes(), points > 1, neuronsPerPoint));
    for (int r = 0; r < batch.samples().size(); r++) {
      sinks
          .get(r + 1)
          .write(new SampleFrame(batch.samples().get(r), population.recordings().get(r).unit()));
    }
  }

  private static void close(List<Sink> sinks) throws IOException {
    List<IOException> failures = new ArrayList<>();
    for (Sink sink : sinks) {
      try {
        sink.close();
      } catch (IOException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
  }

  private record SpikeFrame(Spikes spikes, boolean swept, int neuronsPerPoint) implements Frame {
    @Override
    public int rows() {
      return spikes.size();
    }

    @Override
    public double value(int row, int column) {
      if (column == 0) {
        return spikes.time(row);
      }
      int neuron = spikes.neuron(row);
      return swept && column == 1 ? neuron / neuronsPerPoint : neuron % neuronsPerPoint;
    }
  }

  private record SampleFrame(Samples samples, Unit unit) implements Frame {
    @Override
    public int rows() {
      return samples.rows();
    }

    @Override
    public double value(int row, int column) {
      return column == 0 ? samples.time(row) : unit.fromInternal(samples.value(row, column - 1));
    }
  }
}
