package org.hillock.itest.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Builds the broken projects once, side by side, and reads why each of them failed. */
class BuildRulesIT {
  private static MavenRun broken;
  private static MavenRun unformatted;

  @BeforeAll
  static void buildTheBrokenProjects() throws IOException, InterruptedException {
    Path project = BrokenProjects.copied("broken");
    OverBudget.write(project.resolve("over-budget/src/main/java/org/hillock/broken"));
    broken = MavenRun.in(project, "--fail-at-end", "verify");
    Path sources = BrokenProjects.copied("unformatted");
    unformatted = MavenRun.in(MavenRun.root(), "-N", "-Dformat.root=" + sources, "verify");
  }

  @Test
  void pluginCannotSeeTheEngine() {
    assertThat(failureOf("plugin-sees-engine"))
        .contains("A plug-in sees org.hillock.api")
        .contains("org.hillock:org.hillock.engine:pom:1.0.0-SNAPSHOT <--- banned");
  }

  @Test
  void pluginUsesTheKitInTestsOnly() {
    assertThat(failureOf("plugin-ships-kit"))
        .contains("org.hillock:org.hillock.tck:pom:1.0.0-SNAPSHOT <--- banned");
  }

  @Test
  void apiTakesNoLibrary() {
    assertThat(failureOf("api-with-library"))
        .contains("The API depends on the JDK alone")
        .contains("com.google.code.gson:gson:jar:")
        .contains("<--- banned");
  }

  @Test
  void nullIsNotReturnedForAString() {
    assertThat(failureOf("wrong-code"))
        .contains("WrongCode.java:[8,5] [NullAway] returning @Nullable expression");
  }

  @Test
  void errorProneFindsAnExceptionThatNobodyThrows() {
    assertThat(failureOf("wrong-code")).contains("WrongCode.java:[12,5] [DeadException]");
  }

  @Test
  void warningsOfTheCompilerAreErrors() {
    assertThat(failureOf("warned-code")).contains("warnings found and -Werror specified");
    assertThat(broken.output()).contains("WarnedCode.java:[9,22] [rawtypes]");
  }

  @Test
  void longFilesAndMethodsFail() {
    assertThat(failureOf("over-budget")).contains("You have 2 Checkstyle violations");
    assertThat(broken.output()).contains("[FileLength]").contains("[MethodLength]");
  }

  @Test
  void unformattedSourcesFail() {
    assertThat(unformatted.exitCode()).isNotZero();
    assertThat(unformatted.output())
        .contains("Unformatted.java")
        .contains("(to-format-run-mvn-Pformat-process-sources)");
  }

  @Test
  void modulesThatBreakNothingPass() {
    assertThat(broken.output()).containsPattern("org\\.hillock\\.engine \\.+ SUCCESS");
  }

  /** Maven's words about one module, from its summary at the end. */
  private static String failureOf(String module) {
    String output = broken.output();
    String heading = "on project broken." + module + ":";
    int start = output.indexOf(heading);
    assertThat(start).as("%s fails, in%n%s", module, output).isNotNegative();
    int end = output.indexOf("-> [Help", start);
    return output.substring(start, end < 0 ? output.length() : end);
  }
}
