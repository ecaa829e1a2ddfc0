package org.hillock.api.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;

/** Runs every example of {@code docs/equations.md}. */
class EquationsDocumentTest {
  private static final String DOCUMENT = read(Path.of("../../docs/equations.md"));

  @Test
  void equationsAreRead() {
    assertThat(lines("equation"))
        .hasSizeGreaterThan(3)
        .allSatisfy(line -> assertThat(Parser.parseEquation(line).mistakes()).isEmpty());
  }

  @Test
  void assignmentsAreRead() {
    assertThat(lines("assignment"))
        .hasSizeGreaterThan(2)
        .allSatisfy(line -> assertThat(Parser.parseAssignment(line).mistakes()).isEmpty());
  }

  @Test
  void expressionsAreRead() {
    assertThat(lines("expression"))
        .hasSizeGreaterThan(4)
        .allSatisfy(line -> assertThat(Parser.parse(line).mistakes()).isEmpty());
  }

  @Test
  void conditionsAreRead() {
    assertThat(lines("condition"))
        .hasSizeGreaterThan(1)
        .allSatisfy(line -> assertThat(Parser.parseCondition(line).mistakes()).isEmpty());
  }

  @Test
  void quantitiesAreRead() {
    assertThat(lines("quantity"))
        .hasSizeGreaterThan(5)
        .allSatisfy(line -> assertThat(Quantity.parse(line)).isNotNull());
  }

  @Test
  void mistakesAreAnsweredInTheseWords() {
    Map<String, List<String>> examples = examples("mistakes");

    assertThat(examples).hasSizeGreaterThan(10);
    examples.forEach((text, expected) -> assertThat(mistakes(text)).as(text).isEqualTo(expected));
  }

  @Test
  void mistakesInQuantitiesAreAnsweredInTheseWords() {
    Map<String, List<String>> examples = examples("quantity-mistakes");

    assertThat(examples).hasSizeGreaterThan(3);
    examples.forEach((text, expected) ->
        assertThat(catchThrowable(() -> Quantity.parse(text)))
            .as(text)
            .hasMessage(expected.getFirst()));
  }

  @Test
  void everyFunctionIsListed() {
    for (Function function : Function.values()) {
      assertThat(DOCUMENT).contains("`" + Names.usage(function) + "`");
    }
  }

  @Test
  void theLimitsAreThoseOfTheCode() {
    assertThat(DOCUMENT)
        .containsPattern("at most " + Limits.LENGTH + "\\s+characters")
        .containsPattern(
            "most\\s+" + Limits.DEPTH + "\\s+levels and " + Limits.NODES + "\\s+nodes");
  }

  private static List<String> mistakes(String text) {
    Parsed parsed = Parser.parse(text);
    List<Mistake> mistakes =
        parsed.expr().map(e -> UnitCheck.of(e, scope()).mistakes()).orElse(parsed.mistakes());
    return mistakes.stream().map(Mistake::toString).toList();
  }

  private static Scope scope() {
    Scope scope = Scope.of(Map.of());
    for (String line : lines("symbols")) {
      String[] words = line.split(" ");
      scope = scope.with(words[0], Unit.parse(words[1]));
    }
    return scope;
  }

  /** Texts, each with the indented lines below it. */
  private static Map<String, List<String>> examples(String kind) {
    Map<String, List<String>> examples = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines(kind)) {
      if (line.startsWith("  ")) {
        current.add(line.strip());
      } else {
        current = new ArrayList<>();
        examples.put(line, current);
      }
    }
    return examples;
  }

  private static List<String> lines(String kind) {
    Matcher block =
        Pattern.compile("^```" + kind + "\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(DOCUMENT);
    List<String> lines = new ArrayList<>();
    while (block.find()) {
      lines.addAll(block.group(1).lines().toList());
    }
    return lines;
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
