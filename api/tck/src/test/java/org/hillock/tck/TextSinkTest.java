package org.hillock.tck;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hillock.api.sink.Frame;
import org.hillock.api.sink.Schema;
import org.hillock.api.sink.Sink;
import org.hillock.api.sink.SinkFactory;

/** The sink contract on a small sink; public because its options are. */
public class TextSinkTest implements SinkFactoryContract<TextSinkTest.Options> {
  public record Options() {}

  @Override
  public SinkFactory<Options> factory() {
    return new TextSink();
  }

  @Override
  public Options options() {
    return new Options();
  }

  private static final class TextSink implements SinkFactory<Options> {
    @Override
    public String name() {
      return "text";
    }

    @Override
    public Class<Options> config() {
      return Options.class;
    }

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public Sink open(Options config, Schema schema, Path file) throws IOException {
      BufferedWriter writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW);
      return new Sink() {
        @Override
        public void write(Frame frame) throws IOException {
          for (int row = 0; row < frame.rows(); row++) {
            writer.write(frame.value(row, 0) + " " + frame.value(row, 1) + "\n");
          }
        }

        @Override
        public void close() throws IOException {
          writer.close();
        }
      };
    }
  }
}
