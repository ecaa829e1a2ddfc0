package org.hillock.api.analyze;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A stretch of a population's run: what happened in (from, to].
 *
 * @since 1.0
 */
@ProviderType
public interface Batch {
  /**
   * The end of the batch before.
   *
   * @return ms; the first batch starts at 0 and also holds the samples of that instant
   */
  double from();

  /**
   * The end of this batch.
   *
   * @return ms, at least {@link #from}
   */
  double to();

  /**
   * The spikes.
   *
   * @return ordered by time, then neuron
   */
  Spikes spikes();

  /**
   * The recorded samples, one entry for each recording of the population.
   *
   * @return in the order of the pipeline's {@code record} entries
   */
  List<Samples> samples();
}
