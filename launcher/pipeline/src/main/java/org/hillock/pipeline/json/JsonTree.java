package org.hillock.pipeline.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hillock.api.Problem;
import org.hillock.pipeline.json.TokenCursor.Last;

/**
 * Reads JSON text strictly.
 *
 * @since 1.0
 */
public final class JsonTree {
  /** Characters of a text. */
  public static final int LENGTH = 16 * 1024 * 1024;

  /** Objects and lists within each other. */
  public static final int DEPTH = 64;

  private final JsonSource source;
  private final Consumer<Problem> problems;
  private final JsonReader reader;
  private final TokenCursor cursor;
  private final Deque<Place> open = new ArrayDeque<>();

  private JsonTree(JsonSource source, Consumer<Problem> problems) {
    this.source = source;
    this.problems = problems;
    this.reader = new JsonReader(new StringReader(source.text()));
    this.cursor = new TokenCursor(source.text());
    reader.setStrictness(Strictness.STRICT);
  }

  /**
   * Reads a text.
   *
   * @param source the text
   * @param problems takes every problem; names that occur twice do not end the reading, wrong
   *     syntax does
   * @return the value; empty if the syntax is wrong
   */
  public static Optional<JsonValue> read(JsonSource source, Consumer<Problem> problems) {
    if (source.text().length() > LENGTH) {
      problems.accept(
          Problem.error(
              "the file has "
                  + source.text().length()
                  + " characters, but at most "
                  + LENGTH
                  + " are read",
              "keep long data in a file of its own",
              Place.root(source, 0).location()));
      return Optional.empty();
    }
    return new JsonTree(source, problems).document();
  }

  private Optional<JsonValue> document() {
    try {
      var _ = reader.peek();
      JsonValue value = value(Place.root(source, cursor.next()));
      var _ = reader.peek();
      return Optional.of(value);
    } catch (TooDeep e) {
      problems.accept(
          Problem.error(
              "objects and lists are nested more than " + DEPTH + " deep",
              "flatten them",
              e.place.location()));
    } catch (EOFException | MalformedJsonException e) {
      problems.accept(new SyntaxDiagnosis(source, cursor, open).problem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  private JsonValue value(Place place) throws IOException {
    JsonToken token = reader.peek();
    return switch (token) {
      case BEGIN_OBJECT -> object(place);
      case BEGIN_ARRAY -> list(place);
      case STRING -> text(place);
      case NUMBER -> number(place);
      case BOOLEAN -> bool(place);
      case NULL -> nothing(place);
      case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT ->
          throw new IllegalStateException("a value cannot begin with " + token);
    };
  }

  private JsonValue object(Place place) throws IOException {
    reader.beginObject();
    enter(place);
    Map<String, JsonValue.Member> members = new LinkedHashMap<>();
    while (reader.peek() != JsonToken.END_OBJECT) {
      String name = reader.nextName();
      Place namePlace = place.child(name, cursor.next());
      cursor.passedString(Last.NAME);
      var _ = reader.peek();
      JsonValue value = value(place.child(name, cursor.next()));
      JsonValue.Member earlier =
          members.putIfAbsent(name, new JsonValue.Member(name, namePlace, value));
      if (earlier != null) {
        twice(name, namePlace, earlier);
      }
    }
    reader.endObject();
    leave();
    return new JsonValue.Obj(List.copyOf(members.values()), place);
  }

  private void twice(String name, Place second, JsonValue.Member first) {
    int line = first.place().location().line();
    problems.accept(
        Problem.error(
            "\"" + name + "\" is given twice",
            "keep one of them; the first is in line " + line,
            second.location()));
  }

  private JsonValue list(Place place) throws IOException {
    reader.beginArray();
    enter(place);
    List<JsonValue> items = new ArrayList<>();
    while (reader.peek() != JsonToken.END_ARRAY) {
      items.add(value(place.child(String.valueOf(items.size()), cursor.next())));
    }
    reader.endArray();
    leave();
    return new JsonValue.Arr(items, place);
  }

  private JsonValue text(Place place) throws IOException {
    String value = reader.nextString();
    cursor.passedString(Last.VALUE);
    return new JsonValue.Text(value, place);
  }

  private JsonValue number(Place place) throws IOException {
    String text = reader.nextString();
    cursor.passed(text.length(), Last.VALUE);
    return new JsonValue.Num(text, place);
  }

  private JsonValue bool(Place place) throws IOException {
    boolean value = reader.nextBoolean();
    cursor.passed(value ? 4 : 5, Last.VALUE);
    return new JsonValue.Bool(value, place);
  }

  private JsonValue nothing(Place place) throws IOException {
    reader.nextNull();
    cursor.passed(4, Last.VALUE);
    return new JsonValue.Null(place);
  }

  private void enter(Place place) {
    cursor.passed(1, Last.OPENING);
    open.push(place);
    if (open.size() > DEPTH) {
      throw new TooDeep(place);
    }
  }

  private void leave() {
    cursor.passed(1, Last.VALUE);
    open.pop();
  }

  /** Ends the reading of a text that is nested too deeply. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Place place;

    TooDeep(Place place) {
      super("nested too deeply", null, false, false);
      this.place = place;
    }
  }
}
