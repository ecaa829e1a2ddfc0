package org.hillock.inputs.currents;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hillock.api.unit.Unit;

/**
 * Reads the samples of one configuration; what is wrong is named with file, line and column,
 * several at once.
 */
final class CsvSamples {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
  private static final int MOST_PROBLEMS = 5;

  private final SampledCurrent.Config config;
  private final Unit timeUnit;
  private final Unit valueUnit;
  private final List<String> problems = new ArrayList<>();
  private double[] times = new double[1024];
  private double[] values = new double[1024];
  private int count;
  private int timeColumn;
  private int valueColumn;

  CsvSamples(SampledCurrent.Config config) {
    this.config = config;
    this.timeUnit = Unit.parse(config.timeUnit());
    this.valueUnit = Unit.parse(config.valueUnit());
  }

  Samples read() {
    try (BufferedReader reader = Files.newBufferedReader(config.file(), StandardCharsets.UTF_8)) {
      lines(reader);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(name() + " is not UTF-8 text", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(name() + " cannot be read: " + e, e);
    }
    if (problems.isEmpty() && count == 0) {
      problems.add(name() + " has no samples");
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return new Samples(Arrays.copyOf(times, count), Arrays.copyOf(values, count));
  }

  private void lines(BufferedReader reader) throws IOException {
    boolean started = false;
    int line = 0;
    String text = reader.readLine();
    while (text != null && problems.size() < MOST_PROBLEMS) {
      line++;
      String clean = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (!clean.isBlank() && !clean.startsWith("#")) {
        Optional<List<String>> fields = fields(line, clean);
        if (!started) {
          started = true;
          if (fields.isEmpty() || !columns(fields.get(), line)) {
            return;
          }
          fields = config.header() ? Optional.empty() : fields;
        }
        int number = line;
        fields.ifPresent(row -> sample(number, row));
      }
      text = reader.readLine();
    }
  }

  private Optional<List<String>> fields(int line, String text) {
    try {
      return Optional.of(CsvLine.split(text, config.separator().charAt(0)));
    } catch (IllegalArgumentException e) {
      problems.add(place(line) + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private boolean columns(List<String> first, int line) {
    timeColumn = column("time-column", config.timeColumn(), first, line);
    valueColumn = column("value-column", config.valueColumn(), first, line);
    return timeColumn >= 0 && valueColumn >= 0;
  }

  /** A column by its name, or by its number where no column has that name. */
  private int column(String option, String wanted, List<String> first, int line) {
    List<String> names = config.header() ? first.stream().map(String::strip).toList() : List.of();
    int named = names.indexOf(wanted);
    if (named >= 0 && names.lastIndexOf(wanted) == named) {
      return named;
    }
    if (named < 0 && wanted.matches("[1-9]\\d{0,5}") && Integer.parseInt(wanted) <= first.size()) {
      return Integer.parseInt(wanted) - 1;
    }
    String there =
        config.header() ? "the columns are " + names : "there are " + first.size() + " columns";
    String what = named < 0 ? " has no column \"" : " has more than one column \"";
    problems.add(
        place(line)
            + what
            + wanted
            + "\" for "
            + option
            + " — "
            + there
            + "; write a name or a number from 1");
    return -1;
  }

  private void sample(int line, List<String> row) {
    Optional<BigDecimal> time = number(line, row, timeColumn);
    Optional<BigDecimal> value = number(line, row, valueColumn);
    if (time.isEmpty() || value.isEmpty()) {
      return;
    }
    double milliseconds = timeUnit.toInternal(time.get());
    double amount = config.scale() * valueUnit.toInternal(value.get());
    if (!(Math.abs(milliseconds) < Double.POSITIVE_INFINITY
        && Math.abs(amount) < Double.POSITIVE_INFINITY)) {
      problems.add(place(line) + ": a number is too large");
    } else if (count > 0 && milliseconds < times[count - 1]) {
      problems.add(
          place(line)
              + ": the time "
              + milliseconds
              + " ms is before the one above, "
              + times[count - 1]
              + " ms");
    } else {
      add(milliseconds, amount);
    }
  }

  private Optional<BigDecimal> number(int line, List<String> row, int column) {
    if (column >= row.size()) {
      problems.add(
          place(line) + ": column " + (column + 1) + " is missing, the line has " + row.size());
      return Optional.empty();
    }
    String text = row.get(column).strip();
    if (!NUMBER.matcher(text).matches()) {
      problems.add(place(line) + ", column " + (column + 1) + ": \"" + text + "\" is no number");
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text));
  }

  private void add(double time, double value) {
    if (count == times.length) {
      times = Arrays.copyOf(times, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
    }
    times[count] = time;
    values[count++] = value;
  }

  private String place(int line) {
    return name() + ", line " + line;
  }

  private String name() {
    return String.valueOf(config.file().getFileName());
  }
}
