package org.hillock.pipeline.result;

import java.time.Instant;
import java.util.List;

/**
 * What ran: enough to run it again and to see whether the bits match.
 *
 * @param hillock the version of Hillock
 * @param pipeline the pipeline's name
 * @param pipelineHash SHA-256 of the pipeline file's text, in hexadecimal
 * @param seed the seed
 * @param stepMs the step, ms
 * @param steps how many steps the pipeline asks for
 * @param stepsDone how many were computed
 * @param integrators what advanced each population, whether it was named or chosen; empty in
 *     results of versions that did not write it
 * @param bundles every bundle that took part
 * @param machine where it ran
 * @param spikes how many spikes all populations fired
 * @param spikeHash the hash of all spikes, as {@code docs/run-log.md} defines it
 * @param started when the run began
 * @param times how long it took
 * @since 1.0
 */
public record Provenance(
    String hillock,
    String pipeline,
    String pipelineHash,
    long seed,
    double stepMs,
    long steps,
    long stepsDone,
    List<Integration> integrators,
    List<Bundle> bundles,
    Machine machine,
    long spikes,
    String spikeHash,
    Instant started,
    Times times) {
  /** Copies the lists. */
  public Provenance {
    integrators = List.copyOf(integrators);
    bundles = List.copyOf(bundles);
  }

  /**
   * What advanced a population.
   *
   * @param population its name
   * @param integrator the integrator's name
   */
  public record Integration(String population, String integrator) {}

  /**
   * A bundle.
   *
   * @param name its symbolic name
   * @param version its version; may be empty
   * @param hash SHA-256 of its jar in hexadecimal; empty for classes that are not in a jar
   */
  public record Bundle(String name, String version, String hash) {}

  /**
   * A machine.
   *
   * @param jvm the virtual machine's name and version
   * @param system the operating system's name, version and architecture
   * @param processors how many processors the virtual machine may use
   */
  public record Machine(String jvm, String system, int processors) {}

  /**
   * Wall times in seconds.
   *
   * @param simulate all steps
   * @param analyze how much longer analyzers read after the last step
   * @param total from the start until the results were about to be written
   */
  public record Times(double simulate, double analyze, double total) {}
}
