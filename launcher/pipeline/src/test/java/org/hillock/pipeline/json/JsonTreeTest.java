package org.hillock.pipeline.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonTreeTest {
  private final List<Problem> problems = new ArrayList<>();

  private Optional<JsonValue> read(String text) {
    return JsonTree.read(new JsonSource("f.json", text), problems::add);
  }

  private static JsonValue at(JsonValue value, String name) {
    return ((JsonValue.Obj) value).member(name).orElseThrow().value();
  }

  private Location.InPipeline place(int index) {
    return (Location.InPipeline) problems.get(index).where();
  }

  @Test
  void everyValueKnowsItsPlace() {
    JsonValue root =
        read("{\n  \"a\" : [ 1,  true,\n null, \"x\" ],\n\t\"b/c\": { \"~\": -1.5e3 } }")
            .orElseThrow();
    JsonValue.Arr list = (JsonValue.Arr) at(root, "a");
    assertThat(
            list.items().stream()
                .map(v -> v.where().pointer() + "@" + v.where().line() + ":" + v.where().column()))
        .containsExactly("/a/0@2:11", "/a/1@2:15", "/a/2@3:2", "/a/3@3:8");
    JsonValue number = at(at(root, "b/c"), "~");
    assertThat(number.where()).isEqualTo(new Location.InPipeline("f.json", "/b~1c/~0", 4, 16));
    assertThat(number)
        .isInstanceOfSatisfying(JsonValue.Num.class, n -> assertThat(n.text()).isEqualTo("-1.5e3"));
    assertThat(problems).isEmpty();
  }

  @Test
  void aNameHasAPlaceOfItsOwn() {
    JsonValue.Obj root = (JsonValue.Obj) read("{ \"a\":\n   1 }").orElseThrow();
    JsonValue.Member member = root.members().getFirst();
    assertThat(member.place().location()).isEqualTo(new Location.InPipeline("f.json", "/a", 1, 3));
    assertThat(member.value().where()).isEqualTo(new Location.InPipeline("f.json", "/a", 2, 4));
  }

  @Test
  void charactersOfAStringArePlacedBehindItsEscapes() {
    JsonValue.Text text =
        (JsonValue.Text) at(read("{ \"a\": \"x\\u0041\\ny z\" }").orElseThrow(), "a");
    assertThat(text.value()).isEqualTo("xA\ny z");
    assertThat(
            List.of(
                text.at(0).column(), text.at(1).column(), text.at(2).column(), text.at(3).column()))
        .containsExactly(9, 10, 16, 18);
  }

  @Test
  void reportsNamesThatOccurTwiceAndGoesOn() {
    JsonValue root = read("{ \"a\": 1,\n \"b\": 2, \"a\": 3, \"b\": 4 }").orElseThrow();
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("\"a\" is given twice", "\"b\" is given twice");
    assertThat(place(0).line()).isEqualTo(2);
    assertThat(place(0).column()).isEqualTo(10);
    assertThat(((JsonValue.Num) at(root, "a")).text()).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `{ "a": 1, }`            | 1 | 9  | a comma before }
          `[1 2]`                  | 1 | 4  | a comma is missing before 2
          `{ "a" 1 }`              | 1 | 7  | a colon is missing before 1
          `{ "a": NaN }`           | 1 | 8  | NaN is no number of JSON
          `{ "a": -Infinity }`     | 1 | 8  | -Infinity is no number of JSON
          `{ "a": 01 }`            | 1 | 8  | 01 is no number of JSON
          `{ "a": 1. }`            | 1 | 8  | 1. is no number of JSON
          `{ "a": +1 }`            | 1 | 8  | +1 is no number of JSON
          `{ // x`                 | 1 | 3  | a comment
          `{ "a": 1 /* x */ }`     | 1 | 10 | a comment
          `{ "a": 1 } # x`         | 1 | 12 | a comment
          `{ a: 1 }`               | 1 | 3  | a stands without quotes
          `{ "a": True }`          | 1 | 8  | True stands without quotes
          `{ 'a': 1 }`             | 1 | 3  | a single quote
          `{ "a": 1 ]`             | 1 | 10 | ] where } was expected
          `{ "a": 1`               | 1 | 9  | the file ends here, but { is open since line 1, column 1
          `{ "a": "x`              | 1 | 8  | a string that is not closed
          `{ "a": "\\q" }`         | 1 | 9  | \\q is no escape of JSON
          `{ "a": 1 } { }`         | 1 | 12 | something follows the end
          ``                       | 1 | 1  | the file is empty
          `{ "a": }`               | 1 | 8  | a value is missing before }
          `{ "a": [ } ]`           | 1 | 10 | } where ] was expected
          `}`                      | 1 | 1  | } closes nothing
          """)
  void saysWhyATextIsNotJson(String text, int line, int column, String message) {
    assertThat(read(text)).isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().message()).startsWith("not JSON: " + message);
    assertThat(place(0).line()).isEqualTo(line);
    assertThat(place(0).column()).isEqualTo(column);
  }

  @Test
  void refusesTextsThatAreNestedTooDeeply() {
    int deep = 100_000;
    assertThat(read("[".repeat(deep) + "]".repeat(deep))).isEmpty();
    assertThat(problems)
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("nested more than 64 deep"));
    assertThat(place(0).column()).isEqualTo(JsonTree.DEPTH + 1);
  }

  @Test
  void readsTextsThatAreNestedAsDeeplyAsIsAllowed() {
    assertThat(read("[".repeat(JsonTree.DEPTH) + "]".repeat(JsonTree.DEPTH))).isPresent();
    assertThat(problems).isEmpty();
  }

  @Test
  void refusesTextsThatAreTooLong() {
    assertThat(read(" ".repeat(JsonTree.LENGTH + 1))).isEmpty();
    assertThat(problems)
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("at most"));
  }

  @Test
  void acceptsAByteOrderMark() {
    assertThat(read("\uFEFF{ \"a\": 1 }")).isPresent();
    assertThat(problems).isEmpty();
  }
}
