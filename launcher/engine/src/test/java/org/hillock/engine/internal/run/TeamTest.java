package org.hillock.engine.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {
  private static final int ROUNDS = 2000;

  /** More threads than cores, too: then nobody spins. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 16})
  void everyRoundDoesEveryPartOnceAndSeesAllOfTheRoundBefore(int parts) {
    int[] before = new int[parts];
    int[] after = new int[parts];
    try (Team team = new Team(parts)) {
      for (int round = 0; round < ROUNDS; round++) {
        team.run(parts, part -> after[part] = 1 + before[(part + 1) % parts]);
        System.arraycopy(after, 0, before, 0, parts);
      }
    }
    assertThat(after).containsOnly(ROUNDS);
  }

  @Test
  void partsAreDoneAtTheSameTime() {
    CountDownLatch all = new CountDownLatch(3);
    try (Team team = new Team(3)) {
      team.run(
          3,
          part -> {
            all.countDown();
            awaited(all);
          });
    }
    assertThat(all.getCount()).isZero();
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void fewerPartsLeaveTheOtherThreadsAlone() {
    int[] done = new int[4];
    try (Team team = new Team(4)) {
      for (int round = 0; round < ROUNDS; round++) {
        team.run(round % 4 + 1, part -> done[part]++);
      }
    }
    assertThat(done).containsExactly(ROUNDS, ROUNDS * 3 / 4, ROUNDS / 2, ROUNDS / 4);
  }

  @Test
  void theFirstFailingPartIsReportedAndTheRestIsDone() {
    boolean[] done = new boolean[4];
    try (Team team = new Team(4)) {
      assertThatThrownBy(() ->
              team.run(
                  4,
                  part -> {
                    if (part == 1 || part == 2) {
                      throw new IllegalStateException("part " + part);
                    }
                    done[part] = true;
                  }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("part 1");
      assertThat(done).containsExactly(true, false, false, true);
      team.run(4, part -> done[part] = true);
      assertThat(done).containsOnly(true);
    }
  }

  @Test
  void errorsOfWorkersKeepTheirType() {
    try (Team team = new Team(2)) {
      assertThatThrownBy(() ->
              team.run(
                  2,
                  part -> {
                    if (part == 1) {
                      throw new StackOverflowError("deep");
                    }
                  }))
          .isInstanceOf(StackOverflowError.class);
    }
  }

  @Test
  void theCallersOwnFailureWaitsForTheOthers() {
    boolean[] done = new boolean[2];
    CountDownLatch failing = new CountDownLatch(1);
    try (Team team = new Team(2)) {
      assertThatThrownBy(() ->
              team.run(
                  2,
                  part -> {
                    if (part == 0) {
                      failing.countDown();
                      throw new IllegalStateException("mine");
                    }
                    awaited(failing);
                    done[1] = true;
                  }))
          .hasMessage("mine");
      assertThat(done[1]).isTrue();
    }
  }

  @Test
  void anInterruptedCallerStillGetsAllPartsAndStaysInterrupted() {
    int[] done = new int[2];
    try (Team team = new Team(2)) {
      Thread.currentThread().interrupt();
      for (int round = 0; round < 100; round++) {
        team.run(2, part -> done[part]++);
      }
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(done).containsExactly(100, 100);
  }

  @Test
  void threadsEndWhenItIsClosed() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    try (Team team = new Team(3)) {
      team.run(3, part -> threads.add(Thread.currentThread()));
      assertThat(threads).hasSize(3).allMatch(Thread::isAlive);
    }
    threads.remove(Thread.currentThread());
    assertThat(threads).hasSize(2).noneMatch(Thread::isAlive).allMatch(Thread::isDaemon);
  }

  @Test
  void hasNoThreadsForMoreParts() {
    try (Team team = new Team(2)) {
      assertThatIllegalArgumentException().isThrownBy(() -> team.run(3, part -> {}));
    }
  }
}
