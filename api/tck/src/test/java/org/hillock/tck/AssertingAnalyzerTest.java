package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.Batch;
import org.hillock.api.analyze.Restorable;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.ResultReader;
import org.hillock.api.analyze.Snapshot;
import org.junit.jupiter.api.Test;

class AssertingAnalyzerTest {
  private static final RecordedRun RUN =
      new RecordedRun(10, new double[] {1, 5, 9}, new int[3], List.of());

  private static class Plain implements Analyzer {
    @Override
    public void accept(Batch batch) {}

    @Override
    public Result result() {
      return Result.EMPTY;
    }
  }

  private static final class Keeping extends Plain implements Restorable {
    @Override
    public Snapshot save() {
      return Snapshot.of("kept", 1);
    }

    @Override
    public void restore(Snapshot snapshot) {}
  }

  @Test
  void aRightSequenceOfCallsPasses() {
    Analyzer analyzer = AssertingAnalyzer.wrap(new Plain());

    assertThatCode(
            () -> {
              RUN.split(3, 3, 7).forEach(analyzer::accept);
              analyzer.result();
              analyzer.close();
              analyzer.close();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void batchesMustBeAdjacent() {
    Analyzer analyzer = AssertingAnalyzer.wrap(new Plain());
    List<FakeBatch> batches = RUN.split(3, 7);
    analyzer.accept(batches.get(0));

    assertThatThrownBy(() -> analyzer.accept(batches.get(2)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("7.0 ms after one to 3.0 ms");
  }

  @Test
  void nothingIsCalledAfterClose() {
    Analyzer analyzer = AssertingAnalyzer.wrap(new Plain());
    analyzer.close();

    assertThatThrownBy(analyzer::result).hasMessageContaining("after close");
    assertThatThrownBy(() -> analyzer.accept(RUN.split().getFirst()))
        .hasMessageContaining("after close");
  }

  @Test
  void hasTheCapabilitiesOfWhatItWraps() {
    assertThat(AssertingAnalyzer.wrap(new Plain()))
        .isNotInstanceOfAny(Restorable.class, ResultReader.class);
    assertThat(AssertingAnalyzer.wrap(new Keeping())).isInstanceOf(Restorable.class);
  }

  @Test
  void restoringComesFirst() {
    Analyzer analyzer = AssertingAnalyzer.wrap(new Keeping());
    RUN.split().forEach(analyzer::accept);

    assertThatThrownBy(() -> ((Restorable) analyzer).restore(Snapshot.of("kept", 1)))
        .hasMessageContaining("restored after it was used");
  }

  @Test
  void aPoisonedBatchCannotBeRead() {
    FakeBatch batch = RUN.split().getFirst();
    batch.poison();

    assertThatThrownBy(batch::spikes).isInstanceOf(AssertionError.class);
  }
}
