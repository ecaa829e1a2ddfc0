package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules of docs/spi.md and the tests of the kit are the same. */
class RulesTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| ([A-Z])-(\\d+) \\| (.*?) \\|", Pattern.MULTILINE);
  private static final Pattern CITATION =
      Pattern.compile("(required|optional)_([A-Z])(\\d+)_[a-z]\\w+");
  private static final List<Class<?>> CONTRACTS =
      List.of(
          NamedContract.class,
          NeuronModelContract.class,
          PartContract.class,
          SynapseModelContract.class,
          IntegratorContract.class,
          StimulusGeneratorContract.class,
          AnalyzerFactoryContract.class,
          SinkFactoryContract.class);

  /** The texts of the document by number. */
  private static Map<String, String> rules() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/spi.md"))) {
      folder = folder.getParent();
    }
    Map<String, String> rules = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(folder.resolve("docs/spi.md")));
    while (row.find()) {
      rules.put(row.group(1) + row.group(2), row.group(3));
    }
    return rules;
  }

  private static List<Method> tests() {
    return CONTRACTS.stream()
        .flatMap(contract -> Arrays.stream(contract.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .toList();
  }

  /** The strength of each number that a test cites. */
  private static Map<String, String> citations() {
    Map<String, String> citations = new TreeMap<>();
    for (Method test : tests()) {
      Matcher name = CITATION.matcher(test.getName());
      assertThat(name.matches()).as("%s cites a rule", test.getName()).isTrue();
      citations.put(name.group(2) + name.group(3), name.group(1));
    }
    return citations;
  }

  @Test
  void everyRuleIsTestedAndEveryTestCitesARule() throws IOException {
    Map<String, String> tested =
        rules().entrySet().stream()
            .filter(rule -> !rule.getValue().contains("*host*"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    assertThat(tested).hasSizeGreaterThan(25);
    assertThat(citations().keySet()).isEqualTo(new TreeSet<>(tested.keySet()));
  }

  @Test
  void aTestsStrengthIsThatOfItsRule() throws IOException {
    Map<String, String> rules = rules();
    citations()
        .forEach((number, strength) ->
            assertThat(rules.get(number))
                .as(number)
                .contains(strength.equals("required") ? "MUST" : "SHOULD"));
  }
}
