package org.hillock.pipeline.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hillock.api.analyze.Samples;
import org.hillock.api.unit.Unit;
import org.hillock.engine.plan.Recorder;

/** Events of two populations in the engine's order, and what a reader must find of them. */
final class RandomRun {
  static final double STEP = 0.1;

  /** What happened at a step, as text that can be compared. */
  record Event(int population, long step, String what) {}

  private final long steps;
  private final double rate;
  private final LogDescription description;
  private final List<Event> events = new ArrayList<>();
  private final List<Runnable> calls = new ArrayList<>();
  private Recorder recorder = new Nothing();
  private long done;

  RandomRun(long seed, long steps, int size, double rate) {
    this.steps = steps;
    this.rate = rate;
    Unit mV = Unit.parse("mV");
    description =
        new LogDescription(
            "random",
            STEP,
            steps,
            seed,
            List.of(
                new LogDescription.Population(
                    "E",
                    size,
                    List.of(
                        new LogDescription.Recording("v", mV, new int[] {0, 1, size - 1}, 1),
                        new LogDescription.Recording("w", Unit.parse("nA"), new int[] {2}, 7))),
                new LogDescription.Population("I", size, List.of())));
    prepare(new Random(seed));
  }

  LogDescription description() {
    return description;
  }

  List<Event> events(int population, long from, long to) {
    return events.stream()
        .filter(e -> e.population == population && e.step >= from && e.step <= to)
        .toList();
  }

  private void prepare(Random random) {
    for (long n = 0; n < steps; n++) {
      samples(n, random);
      for (int p = 0; p < 2; p++) {
        spikes(p, n + 1, random);
      }
      long finished = n + 1;
      calls.add(() -> done = finished);
    }
    samples(steps, random);
  }

  private void samples(long step, Random random) {
    List<LogDescription.Recording> recordings = description.populations().getFirst().recordings();
    for (int r = 0; r < recordings.size(); r++) {
      if (step % recordings.get(r).every() == 0 || step == steps) {
        double[] values = random.doubles(recordings.get(r).columns(), -70, -50).toArray();
        int record = r;
        events.add(new Event(0, step, sample(r, values)));
        calls.add(() -> recorder.sample(0, record, step, values));
      }
    }
  }

  private void spikes(int population, long step, Random random) {
    int size = description.populations().get(population).size();
    int[] neurons = IntStream.range(0, size).filter(i -> random.nextDouble() < rate).toArray();
    if (neurons.length > 0) {
      for (int neuron : neurons) {
        events.add(new Event(population, step, "spike " + neuron));
      }
      calls.add(() -> recorder.spike(population, step, neurons, neurons.length));
    }
  }

  private static String sample(int record, double[] values) {
    return "sample " + record + " " + Arrays.toString(values);
  }

  /** Plays the first steps, and tells the writer now and then how far it is. */
  void play(RunLogWriter writer, long first, long tell) {
    recorder = writer;
    long told = 0;
    for (Runnable call : calls) {
      if (done >= first && first < steps) {
        break;
      }
      call.run();
      if (done - told >= tell) {
        writer.completed(done);
        told = done;
      }
    }
  }

  /** What a batch holds. */
  static List<Event> events(int population, LogBatch batch) {
    List<Event> events = new ArrayList<>();
    for (int r = 0; r < batch.samples().size(); r++) {
      Samples samples = batch.samples().get(r);
      for (int row = 0; row < samples.rows(); row++) {
        double[] values = new double[samples.columns()];
        for (int c = 0; c < values.length; c++) {
          values[c] = samples.value(row, c);
        }
        events.add(new Event(population, Math.round(samples.time(row) / STEP), sample(r, values)));
      }
    }
    for (int i = 0; i < batch.spikes().size(); i++) {
      events.add(new Event(population, batch.spikeStep(i), "spike " + batch.spikes().neuron(i)));
    }
    return events;
  }

  private static final class Nothing implements Recorder {
    @Override
    public void spike(int population, long step, int[] neurons, int count) {}

    @Override
    public void spike(int population, long step, int[] neurons, double[] times, int count) {}

    @Override
    public void sample(int population, int record, long step, double[] values) {}
  }
}
