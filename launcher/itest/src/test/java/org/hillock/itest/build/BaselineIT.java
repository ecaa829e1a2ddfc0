package org.hillock.itest.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Builds the next version of a released bundle, which lost a method. */
class BaselineIT {
  private static MavenRun changed;

  @BeforeAll
  static void buildTheNextVersion() throws Exception {
    Path repository = MavenRun.root().resolve("launcher/itest/target/test/released");
    Release.write(repository);
    changed =
        MavenRun.in(
            BrokenProjects.copied("changed-api"),
            "-Dbaseline.skip=false",
            "-Daether.offline.protocols=file",
            "-Dreleased.url=" + repository.toUri(),
            "verify");
  }

  @Test
  void aLostMethodNeedsTheNextMajorVersion() {
    assertThat(changed.exitCode()).as(changed.output()).isNotZero();
    assertThat(changed.output())
        .contains("Baseline problems detected")
        .containsPattern("REMOVED +METHOD +goodbye\\(\\)")
        .containsPattern("org.hillock.itest.baseline +PACKAGE +MAJOR +1.0.0 +1.0.0 +2.0.0");
  }
}
