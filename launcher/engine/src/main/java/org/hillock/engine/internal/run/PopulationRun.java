package org.hillock.engine.internal.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.model.State;
import org.hillock.engine.internal.compile.Names;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.drive.Feed;
import org.hillock.engine.internal.drive.PulseFeed;
import org.hillock.engine.internal.emit.Kernel;
import org.hillock.engine.internal.emit.Layout;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.RecordPlan;
import org.hillock.engine.plan.Recorder;

/** One population of one simulation: its columns, and how it makes a step. */
public final class PopulationRun {
  /**
   * Columns are padded to whole vectors, so that no neuron is ever computed by another code than
   * the others.
   */
  static final int LANES = 8;

  private final PopulationCode code;
  private final Layout layout;
  private final Kernel kernel;
  private final HandOver moving;
  private final Movement moves;
  private final int size;
  private final double[][] columns;
  private final double[] scalars;
  private final Feed.Running[] feeds;
  private final PulseFeed pulses;
  private final int[][] recorded;
  private final double[][] samples;
  private final int time;
  private final int timeEnd;
  private final int stepIndex;
  private final int stepEnd;
  private final boolean arrivesAlways;
  private boolean drawn;

  /**
   * The population at time zero; pulses of that instant have been delivered.
   *
   * @param cut how a step is cut
   * @param team who does the parts
   */
  PopulationRun(PopulationCode code, Cut cut, Team team) {
    this.code = code;
    this.layout = code.compiled().layout();
    this.kernel = code.compiled().kernel();
    this.size = code.plan().size();
    this.columns = columns();
    this.scalars = new double[layout.scalars().size()];
    this.time = scalar(Names.TIME);
    this.timeEnd = scalar(Names.TIME_END);
    this.stepIndex = scalar(Names.STEP);
    this.stepEnd = scalar(Names.STEP_END);
    this.arrivesAlways = code.program().arrivesAlways();
    this.feeds =
        code.drives().feeds().stream()
            .map(feed -> feed.bind(layout, columns, scalars))
            .toArray(Feed.Running[]::new);
    this.pulses = new PulseFeed(code.drives().pulses(), layout, columns, scalars);
    List<RecordPlan> records = code.plan().records();
    this.recorded = records.stream().map(RecordPlan::neurons).toArray(int[][]::new);
    this.samples =
        Arrays.stream(recorded).map(neurons -> new double[neurons.length]).toArray(double[][]::new);
    begin();
    this.moving = new HandOver(code, columns, scalars, cut.parts());
    this.moves =
        code.flow()
            .<Movement>map(flow -> new FlowMoves(code, flow, columns, scalars, cut, team))
            .orElseGet(() -> new Moves(moving, kernel, columns, scalars, cut, team));
  }

  private int scalar(String name) {
    return layout.hasScalar(name) ? layout.scalar(name) : -1;
  }

  private double[][] columns() {
    Map<String, Column> initial = code.plan().initial();
    List<double[]> arrays = new ArrayList<>();
    for (String name : layout.columns()) {
      Column values = code.fixed().getOrDefault(name, initial.getOrDefault(name, Column.of(0)));
      arrays.add(padded(values));
    }
    return arrays.toArray(double[][]::new);
  }

  /** The values of all neurons; padding repeats the last, so that it computes nothing unusual. */
  private double[] padded(Column column) {
    double[] values = new double[(size + LANES - 1) / LANES * LANES];
    Arrays.setAll(values, i -> column.at(Math.min(i, size - 1)));
    return values;
  }

  private void begin() {
    instant(-1);
    if (pulses.prepare(0)) {
      // Nothing has been drawn: no random events arrive at this instant.
      kernel.arrive(columns, scalars, 0, size);
    }
    code.armedProbe()
        .ifPresent(probe -> {
          int[] everyone = new int[size];
          Arrays.setAll(everyone, i -> i);
          kernel.probe(probe, columns, scalars, everyone, columns[layout.column(Names.ARMED)]);
        });
  }

  /**
   * Writes the scalars of a step; the instant that ends it is {@code (step + 1) * dt}, never a sum.
   */
  private void instant(long step) {
    set(time, step * code.dt());
    set(timeEnd, (step + 1) * code.dt());
    set(stepIndex, step);
    set(stepEnd, step + 1);
  }

  private void set(int scalar, double value) {
    if (scalar >= 0) {
      scalars[scalar] = value;
    }
  }

  /** Writes what drives a step. */
  void prepare(long step) {
    instant(step);
    for (Feed.Running feed : feeds) {
      feed.prepare(step);
    }
  }

  /** Writes what drives the population at the end of the run, where only records look. */
  void prepareEnd(long step) {
    instant(step);
    for (Feed.Running feed : feeds) {
      feed.end(step);
    }
  }

  /** Hands out the records that are due at the start of a step. */
  void sample(long step, int population, Recorder recorder) {
    for (int record = 0; record < recorded.length; record++) {
      if (step % code.plan().records().get(record).every() == 0) {
        kernel.probe(record, columns, scalars, recorded[record], samples[record]);
        recorder.sample(population, record, step, samples[record]);
      }
    }
  }

  /**
   * Makes a step that was prepared.
   *
   * @return how many spikes there were; {@link #hand} hands them out
   */
  int advance(long step) {
    int period = code.drawPeriod();
    boolean draws = period > 0 && (step % period == 0 || !drawn);
    drawn = true;
    if (!arrivesAlways) {
      return moves.make(step, draws, pulses.prepare(step + 1));
    }
    pulses.prepareAlways(step + 1);
    return moves.make(step, draws, false);
  }

  /**
   * Hands out the spikes of the last step.
   *
   * @param end its end in steps
   * @param count how many, at least 1
   */
  void hand(int population, long end, int count, Recorder recorder) {
    moves.hand(population, end, count, recorder);
  }

  /** Who makes the steps. */
  HandOver moving() {
    return moving;
  }

  /** How its steps are cut, and why. */
  String note() {
    return code.plan().name() + ": " + moves.note();
  }

  /** What has become of its vectors; empty as long as nothing has. */
  Optional<String> news() {
    return moving.news().map(news -> code.plan().name() + ": " + news);
  }

  /** Ends what goes on behind the run. */
  void close() {
    moving.close();
  }

  int[] spikes() {
    return moves.spikes();
  }

  PopulationCode code() {
    return code;
  }

  int size() {
    return size;
  }

  /** The values of a state, padding included; not a copy. */
  double[] column(String state) {
    return columns[layout.column(state)];
  }

  /** The values of a state. */
  public double[] state(String symbol) {
    if (code.assembly().spec().state(symbol).isEmpty()) {
      throw new IllegalArgumentException(
          "\"" + code.plan().name() + "\" has no state \"" + symbol + "\"");
    }
    return Arrays.copyOf(column(symbol), size);
  }

  List<String> states() {
    return code.assembly().spec().states().stream().map(State::name).toList();
  }

  /** A copy of everything that a step changes. */
  double[][] snapshot() {
    return Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
  }

  /** Brings a snapshot up to date. */
  void save(double[][] snapshot) {
    copy(columns, snapshot);
  }

  /** Goes back to a snapshot. */
  void restore(double[][] snapshot) {
    copy(snapshot, columns);
  }

  private static void copy(double[][] from, double[][] to) {
    for (int i = 0; i < from.length; i++) {
      System.arraycopy(from[i], 0, to[i], 0, from[i].length);
    }
  }
}
