package org.hillock.pipeline.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that a cursor gives. */
record Reading(
    List<RandomRun.Event> events,
    List<Long> ends,
    long steps,
    Optional<LogLoss> loss,
    Optional<LogEnd> end) {
  static Reading of(RunLog log, int population) throws InterruptedException {
    try (LogCursor cursor = log.cursor(population)) {
      List<RandomRun.Event> events = new ArrayList<>();
      List<Long> ends = new ArrayList<>();
      cursor.forEach(batch -> {
        events.addAll(RandomRun.events(population, batch));
        ends.add(batch.toStep());
      });
      return new Reading(events, ends, cursor.step(), cursor.loss(), cursor.end());
    }
  }
}
