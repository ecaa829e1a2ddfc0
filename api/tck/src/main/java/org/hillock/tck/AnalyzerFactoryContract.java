package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.api.analyze.AnalyzerFactory.Feed;
import org.hillock.api.analyze.IncompatibleSnapshot;
import org.hillock.api.analyze.Population;
import org.hillock.api.analyze.Restorable;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.ResultReader;
import org.hillock.api.analyze.Snapshot;
import org.junit.jupiter.api.Test;

/**
 * Rules of an analyzer. A test class implements it and gives the factory, options and a run to
 * analyse.
 *
 * @param <C> the options
 * @since 1.0
 */
public interface AnalyzerFactoryContract<C extends Record> extends NamedContract {
  /**
   * The factory.
   *
   * @return a new one on every call
   */
  AnalyzerFactory<C> factory();

  /**
   * Options to test with.
   *
   * @return the options
   */
  C options();

  /**
   * Options under which a snapshot of {@link #options} must be refused.
   *
   * @return other options; empty if all options go together
   */
  default Optional<C> otherOptions() {
    return Optional.empty();
  }

  /**
   * The population whose run it is.
   *
   * @return a population
   */
  Population population();

  /**
   * The run.
   *
   * @return a run with something to find
   */
  RecordedRun run();

  /**
   * The result that a {@link ResultReader} reads.
   *
   * @return a result; empty for one that reads a run
   */
  default Optional<Result> source() {
    return Optional.empty();
  }

  @Override
  default AnalyzerFactory<C> extension() {
    return factory();
  }

  /** If this fails, check: whether {@code result()} sorts, clears or completes what it keeps. */
  @Test
  default void required_A1_askingForTheResultChangesNothing() {
    Analyzer asked = open();
    for (FakeBatch batch : run().split(thirds())) {
      asked.accept(batch);
      asked.result();
      asked.result();
    }
    assertThat(end(asked)).usingRecursiveComparison().isEqualTo(uninterrupted());
  }

  /**
   * If this fails, check: fields that hold a batch, its spikes or its samples; copy numbers
   * instead.
   */
  @Test
  default void required_A2_batchesAreNotKept() {
    Analyzer analyzer = open();
    for (FakeBatch batch : run().split(thirds())) {
      analyzer.accept(batch);
      batch.poison();
    }
    assertThat(end(analyzer)).usingRecursiveComparison().isEqualTo(uninterrupted());
  }

  /** If this fails, check: a first or last spike that is taken for granted. */
  @Test
  default void required_A3_emptyBatchesAreAccepted() {
    double end = run().duration();
    Analyzer analyzer = open();
    run().split(0, 0, end / 3, end / 3, end).forEach(analyzer::accept);
    assertThat(end(analyzer)).usingRecursiveComparison().isEqualTo(uninterrupted());
    Analyzer silent = open();
    new RecordedRun(end, new double[0], new int[0], List.of())
        .split(end / 2)
        .forEach(silent::accept);
    assertThat(end(silent)).isNotNull();
  }

  /**
   * If this fails, check: arrays that grow with the batch, sums over a batch, and windows that end
   * with it.
   */
  @Test
  default void required_A4_theSplitIntoBatchesDoesNotMatter() {
    Analyzer pieces = open();
    double[] spikes = Arrays.stream(run().times()).distinct().limit(200).toArray();
    run().split(spikes).forEach(pieces::accept);
    assertThat(end(pieces)).usingRecursiveComparison().isEqualTo(uninterrupted());
  }

  /** If this fails, check: state that {@code save} leaves out. */
  @Test
  default void required_A5_aRestoredAnalyzerGoesOnAsIfNothingHadHappened() {
    assumeTrue(open() instanceof Restorable, "it does not keep its state");
    Analyzer analyzer = open();
    for (FakeBatch batch : run().split(thirds())) {
      analyzer.accept(batch);
      Snapshot snapshot = ((Restorable) analyzer).save();
      analyzer.close();
      analyzer = open();
      ((Restorable) analyzer).restore(snapshot);
    }
    assertThat(end(analyzer)).usingRecursiveComparison().isEqualTo(uninterrupted());
  }

  /** If this fails, check: {@code require} for schema and version, {@code same} for each option. */
  @Test
  default void required_A6_aForeignSnapshotIsRefused() {
    assumeTrue(open() instanceof Restorable, "it does not keep its state");
    Restorable fresh = (Restorable) open();
    assertThatThrownBy(() -> fresh.restore(Snapshot.of("kit-unknown", 1)))
        .isInstanceOf(IncompatibleSnapshot.class);
    if (otherOptions().isPresent()) {
      Snapshot snapshot = ((Restorable) open()).save();
      Restorable other = (Restorable) factory().open(otherOptions().get(), population());
      assertThatThrownBy(() -> other.restore(snapshot)).isInstanceOf(IncompatibleSnapshot.class);
    }
  }

  /** If this fails, check: what {@code close} releases, and whether it does so once. */
  @Test
  default void required_A7_itCanBeClosedTwice() {
    Analyzer analyzer = open();
    analyzer.close();
    analyzer.close();
  }

  /**
   * If this fails, check: {@code feed()} and whether the analyzer implements {@link ResultReader}.
   */
  @Test
  default void required_A8_whatFeedsOnAResultReadsResults() {
    assertThat(open() instanceof ResultReader).isEqualTo(factory().feed() == Feed.RESULT);
    assertThat(source().isPresent()).isEqualTo(factory().feed() == Feed.RESULT);
  }

  private Analyzer open() {
    return AssertingAnalyzer.wrap(factory().open(options(), population()));
  }

  private Result uninterrupted() {
    Analyzer analyzer = open();
    run().split().forEach(analyzer::accept);
    return end(analyzer);
  }

  private Result end(Analyzer analyzer) {
    if (analyzer instanceof ResultReader reader) {
      source().ifPresent(result -> reader.read("source", result));
    }
    Result result = analyzer.result();
    analyzer.close();
    return result;
  }

  private double[] thirds() {
    return new double[] {run().duration() / 3, 2 * run().duration() / 3};
  }
}
