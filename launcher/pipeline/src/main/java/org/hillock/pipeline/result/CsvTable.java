package org.hillock.pipeline.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hillock.api.analyze.Table;
import org.hillock.api.sink.Frame;
import org.hillock.api.sink.Schema;
import org.hillock.api.sink.Sink;

/** A result's table as a CSV file, and back. */
final class CsvTable {
  private static final CsvOptions OPTIONS = new CsvOptions(CsvOptions.Separator.COMMA);

  private CsvTable() {}

  static void write(Table table, Path file) throws IOException {
    List<Table.Column> columns = table.columns();
    Schema schema =
        new Schema(columns.stream().map(c -> new Schema.Field(c.name(), c.unit())).toList());
    double[][] values = columns.stream().map(Table.Column::values).toArray(double[][]::new);
    try (Sink sink = new CsvSinkFactory().open(OPTIONS, schema, file)) {
      sink.write(new Columns(values));
    }
  }

  private record Columns(double[][] values) implements Frame {
    @Override
    public int rows() {
      return values[0].length;
    }

    @Override
    public double value(int row, int column) {
      return values[column][row];
    }
  }

  /**
   * The numbers of a file that {@link #write} made, column by column. The header is known from
   * elsewhere.
   */
  static double[][] read(Path file, int columns) throws IOException {
    List<double[]> rows = new ArrayList<>();
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      lines.skip(headerLines(file)).forEach(line -> rows.add(row(line, columns)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    double[][] values = new double[columns][rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns; c++) {
        values[c][r] = rows.get(r)[c];
      }
    }
    return values;
  }

  /** A quoted name may hold line breaks. */
  private static long headerLines(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      long lines = 0;
      boolean quoted = false;
      do {
        String line = reader.readLine();
        if (line == null) {
          throw new IOException(file + " has no header");
        }
        lines++;
        quoted ^= line.chars().filter(c -> c == '"').count() % 2 == 1;
      } while (quoted);
      return lines;
    }
  }

  private static double[] row(String line, int columns) {
    String[] fields = line.split(",", -1);
    if (fields.length != columns) {
      throw new UncheckedIOException(
          new IOException("a row has " + fields.length + " columns instead of " + columns));
    }
    return Arrays.stream(fields).mapToDouble(CsvTable::number).toArray();
  }

  private static double number(String field) {
    return field.isEmpty() || field.equals("\"\"") ? Double.NaN : Double.parseDouble(field);
  }
}
