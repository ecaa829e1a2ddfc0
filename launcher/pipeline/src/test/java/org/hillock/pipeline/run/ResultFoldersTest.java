package org.hillock.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hillock.api.HillockException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultFoldersTest {
  @TempDir Path base;

  @Test
  void countsOn() {
    assertThat(ResultFolders.next(base.resolve("results"), "first spikes/µ!"))
        .hasFileName("first-spikes-µ-001");
    assertThat(ResultFolders.next(base.resolve("results"), "first spikes/µ!"))
        .hasFileName("first-spikes-µ-002");
    assertThat(ResultFolders.next(base.resolve("results"), "../.."))
        .hasFileName("pipeline-001")
        .hasParent(base.resolve("results"));
  }

  @Test
  void givesEveryAskerAFolderOfItsOwn() {
    List<Path> folders =
        IntStream.range(0, 50).parallel().mapToObj(i -> ResultFolders.next(base, "x")).toList();
    assertThat(folders).doesNotHaveDuplicates().allMatch(Files::isDirectory);
  }

  @Test
  void takesAnEmptyFolderAndRefusesAnyOther() throws IOException {
    Path folder = base.resolve("mine/deep");
    assertThat(ResultFolders.use(folder)).isEmptyDirectory();
    assertThat(ResultFolders.use(folder)).isEmptyDirectory();
    Path file = Files.writeString(folder.resolve("x"), "x");
    assertThatThrownBy(() -> ResultFolders.use(folder))
        .isInstanceOfSatisfying(
            HillockException.class,
            e -> assertThat(e.category()).isEqualTo(HillockException.Category.USER))
        .hasMessageContaining("never overwritten");
    assertThatThrownBy(() -> ResultFolders.use(file)).hasMessageContaining("is a file");
  }
}
