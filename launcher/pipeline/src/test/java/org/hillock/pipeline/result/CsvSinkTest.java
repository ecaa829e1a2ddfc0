package org.hillock.pipeline.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hillock.api.analyze.Table;
import org.hillock.api.sink.Frame;
import org.hillock.api.sink.Schema;
import org.hillock.api.sink.Sink;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CsvSinkTest {
  private static final Unit MV = Unit.parse("mV");

  @TempDir Path folder;

  private record Rows(double[]... values) implements Frame {
    @Override
    public int rows() {
      return values.length;
    }

    @Override
    public double value(int row, int column) {
      return values[row][column];
    }
  }

  private static Schema schema(String... names) {
    return new Schema(Arrays.stream(names).map(n -> new Schema.Field(n, MV)).toList());
  }

  private String written(CsvOptions.Separator separator, Schema schema, Frame... frames)
      throws IOException {
    Path file = folder.resolve("out.csv");
    try (Sink sink = new CsvSinkFactory().open(new CsvOptions(separator), schema, file)) {
      for (Frame frame : frames) {
        sink.write(frame);
      }
    }
    return Files.readString(file);
  }

  @Test
  void writesAHeaderWithUnitsAndRowsThatEndAsRfc4180Says() throws IOException {
    Schema schema =
        new Schema(List.of(new Schema.Field("neuron", Unit.ONE), new Schema.Field("v", MV)));
    assertThat(
            written(
                CsvOptions.Separator.COMMA,
                schema,
                new Rows(new double[] {0, -70.5}),
                new Rows(new double[] {1, 1e-300})))
        .isEqualTo("neuron,v (mV)\r\n0,-70.5\r\n1,1.0E-300\r\n");
  }

  @Test
  void quotesNamesThatNeedIt() throws IOException {
    assertThat(written(CsvOptions.Separator.COMMA, schema("a,b", "say \"x\"")))
        .isEqualTo("\"a,b (mV)\",\"say \"\"x\"\" (mV)\"\r\n");
    Files.delete(folder.resolve("out.csv"));
    assertThat(written(CsvOptions.Separator.SEMICOLON, schema("a,b", "c;d")))
        .isEqualTo("a,b (mV);\"c;d (mV)\"\r\n");
  }

  @Test
  void leavesNotANumberEmpty() throws IOException {
    assertThat(
            written(
                CsvOptions.Separator.TAB,
                schema("a", "b"),
                new Rows(new double[] {Double.NaN, -0.0})))
        .isEqualTo("a (mV)\tb (mV)\r\n\t-0.0\r\n");
  }

  @Test
  void everyDoubleReadsBackToTheSameBits() throws IOException {
    double[] values =
        new Random(1)
            .longs(2000)
            .mapToDouble(Double::longBitsToDouble)
            .map(x -> Double.isNaN(x) ? Double.NaN : x)
            .toArray();
    double[] special = {
      0,
      -0.0,
      0.1 + 0.2,
      1e15,
      -1e15 + 1,
      1e16,
      Double.MIN_VALUE,
      Double.MAX_VALUE,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    System.arraycopy(special, 0, values, 0, special.length);
    for (int columns = 1; columns <= 2; columns++) {
      Table.Column column = new Table.Column("a\r\n\"b\", c", MV, values);
      Table table = new Table("t", Collections.nCopies(columns, column));
      Path file = folder.resolve("t" + columns + ".csv");
      CsvTable.write(table, file);
      for (double[] read : CsvTable.read(file, columns)) {
        assertThat(read).isEqualTo(values);
      }
    }
  }

  @Test
  void theFileAppearsOnlyWhenItIsWhole() throws IOException {
    Path file = folder.resolve("late.csv");
    Sink sink =
        new CsvSinkFactory().open(new CsvOptions(CsvOptions.Separator.COMMA), schema("a"), file);
    sink.write(new Rows(new double[] {1}));
    assertThat(file).doesNotExist();
    sink.close();
    sink.close();
    assertThat(file).exists();
    assertThat(folder).isDirectoryNotContaining("glob:**.partial");
  }

  @Test
  void neverOverwrites() throws IOException {
    Path file = Files.writeString(folder.resolve("there.csv"), "mine");
    CsvOptions options = new CsvOptions(CsvOptions.Separator.COMMA);
    assertThatThrownBy(() -> new CsvSinkFactory().open(options, schema("a"), file))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("mine");
  }
}
