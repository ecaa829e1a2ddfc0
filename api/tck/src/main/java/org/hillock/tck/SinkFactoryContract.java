package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillock.api.sink.Frame;
import org.hillock.api.sink.Schema;
import org.hillock.api.sink.Sink;
import org.hillock.api.sink.SinkFactory;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rules of a sink. A test class implements it and gives the factory and options.
 *
 * @param <C> the options
 * @since 1.0
 */
public interface SinkFactoryContract<C extends Record> extends NamedContract {
  /**
   * The factory.
   *
   * @return a new one on every call
   */
  SinkFactory<C> factory();

  /**
   * Options to test with.
   *
   * @return the options
   */
  C options();

  @Override
  default SinkFactory<C> extension() {
    return factory();
  }

  /** If this fails, check: whether a second {@code close} writes or throws. */
  @Test
  default void required_K1_itCanBeClosedTwice(@TempDir Path folder) throws IOException {
    Path file = file(folder);
    Sink sink = open(file);
    sink.write(new TwoRows());
    sink.close();
    byte[] written = Files.readAllBytes(file);
    sink.close();
    assertThat(Files.readAllBytes(file)).isNotEmpty().isEqualTo(written);
  }

  /** If this fails, check: the open options; use {@code CREATE_NEW}. */
  @Test
  default void required_K2_aFileThatExistsIsNotOverwritten(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(file(folder), "precious");
    assertThatThrownBy(() -> open(file).close()).isInstanceOf(IOException.class);
    assertThat(file).hasContent("precious");
  }

  /** If this fails, check: fields that hold a frame; write its values before you return. */
  @Test
  default void required_K3_framesAreNotKeptAndEqualFramesGiveEqualFiles(@TempDir Path folder)
      throws IOException {
    Path twice = folder.resolve("twice." + factory().extension());
    Path again = folder.resolve("again." + factory().extension());
    for (Path file : List.of(twice, again)) {
      try (Sink sink = new AssertingSink(open(file))) {
        sink.write(new TwoRows());
        sink.write(new TwoRows());
      }
    }
    assertThat(twice).hasSameBinaryContentAs(again);
  }

  private Sink open(Path file) throws IOException {
    Schema schema =
        new Schema(
            List.of(
                new Schema.Field("t", Unit.parse("ms")), new Schema.Field("v", Unit.parse("mV"))));
    return factory().open(options(), schema, file);
  }

  private Path file(Path folder) {
    return folder.resolve("table." + factory().extension());
  }

  /** A frame of two rows. */
  final class TwoRows implements Frame {
    @Override
    public int rows() {
      return 2;
    }

    @Override
    public double value(int row, int column) {
      return row + 0.5 * column;
    }
  }
}
