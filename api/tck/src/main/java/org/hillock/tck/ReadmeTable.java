package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillock.api.About;
import org.hillock.api.Default;
import org.hillock.api.In;
import org.hillock.api.expr.Expr;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Parameter;
import org.hillock.api.model.PartSpec;

/**
 * Tables of parameters and options in Markdown, made from the code, so that a README cannot grow
 * stale.
 *
 * @since 1.0
 */
public final class ReadmeTable {
  private ReadmeTable() {}

  /**
   * The parameters, inputs and states of a model.
   *
   * @param spec the model
   * @return a Markdown table
   */
  public static String of(NeuronSpec spec) {
    Stream<String> parameters = spec.parameters().stream().map(ReadmeTable::row);
    Stream<String> ports =
        spec.ports().stream()
            .map(p -> row("input", p.name(), "in " + p.unit().symbol(), p.about()));
    Stream<String> states =
        spec.states().stream()
            .map(s ->
                row(
                    "state",
                    s.name(),
                    "in " + s.unit().symbol() + ", at first " + s.initial(),
                    s.about()));
    return table(
        "kind | symbol | value | meaning", Stream.concat(parameters, Stream.concat(ports, states)));
  }

  /**
   * The parameters and states of a part.
   *
   * @param spec the part
   * @return a Markdown table
   */
  public static String of(PartSpec spec) {
    Stream<String> parameters = spec.parameters().stream().map(ReadmeTable::row);
    Stream<String> states =
        spec.states().stream()
            .map(s ->
                row(
                    "state",
                    s.name(),
                    "in " + s.unit().symbol() + ", at first " + s.initial(),
                    s.about()));
    return table("kind | symbol | value | meaning", Stream.concat(parameters, states));
  }

  /**
   * The options of an extension.
   *
   * @param config its configuration
   * @return a Markdown table
   */
  public static String of(Class<? extends Record> config) {
    return table(
        "option | value | default | meaning",
        Arrays.stream(config.getRecordComponents()).map(ReadmeTable::row));
  }

  /**
   * Fails unless a README holds every one of some tables, and says what it should hold.
   *
   * @param readme the file
   * @param tables made by this class
   * @throws IOException if the file cannot be read
   */
  public static void assertCurrent(Path readme, String... tables) throws IOException {
    String text = Files.readString(readme);
    for (String table : tables) {
      assertThat(text.contains(table)).as("%s must hold this table:%n%s", readme, table).isTrue();
    }
  }

  private static String row(Parameter parameter) {
    String range = parameter.range().describe(parameter.value().unit());
    String value = parameter.value() + (range.isEmpty() ? "" : " (" + range + ")");
    return row("parameter", parameter.name(), value, parameter.about());
  }

  private static String row(RecordComponent component) {
    String about =
        Optional.ofNullable(component.getAnnotation(About.class)).map(About::value).orElse("");
    return "| `"
        + option(component.getName())
        + "` | "
        + kind(component)
        + " | "
        + standard(component)
        + " | "
        + about
        + " |";
  }

  private static String row(String kind, String symbol, String value, String about) {
    return "| " + kind + " | `" + symbol + "` | " + value + " | " + about + " |";
  }

  private static String table(String head, Stream<String> rows) {
    String line =
        Arrays.stream(head.split("\\|"))
            .map(column -> " --- ")
            .collect(Collectors.joining("|", "|", "|"));
    return Stream.concat(Stream.of("| " + head + " |", line), rows)
        .collect(Collectors.joining("\n"));
  }

  /** A component's name as pipelines write it. */
  private static String option(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String standard(RecordComponent component) {
    Default standard = component.getAnnotation(Default.class);
    if (standard != null) {
      return standard.value().isEmpty() ? "" : "`" + standard.value().replace("|", "\\|") + "`";
    }
    return component.getType() == Optional.class ? "optional" : "required";
  }

  private static String kind(RecordComponent component) {
    Type type = component.getGenericType();
    if (type instanceof ParameterizedType generic && component.getType() == Optional.class) {
      type = generic.getActualTypeArguments()[0];
    }
    In in = component.getAnnotation(In.class);
    String unit =
        in == null || in.value().equals("1") ? "" : in.value().replace("port", "the target's unit");
    if (type == Expr.class) {
      return "expression (" + unit + ")";
    }
    if (List.of(double.class, Double.class).contains(type)) {
      return unit.isEmpty() ? "number" : "quantity (" + unit + ")";
    }
    if (type == double[].class) {
      return "list of quantities (" + unit + ")";
    }
    return plain(type);
  }

  private static String plain(Type type) {
    if (type instanceof Class<?> choice && choice.isEnum()) {
      return Arrays.stream(choice.getEnumConstants())
          .map(constant ->
              "`" + ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-') + "`")
          .collect(Collectors.joining(", "));
    }
    if (type == Path.class) {
      return "file";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "`true`, `false`";
    }
    return type == String.class ? "text" : "whole number";
  }
}
