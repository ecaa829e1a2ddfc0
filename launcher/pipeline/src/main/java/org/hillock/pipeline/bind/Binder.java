package org.hillock.pipeline.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hillock.api.Configured;
import org.hillock.api.Location;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;

/**
 * Fills configuration records from the fields of JSON objects.
 *
 * @since 1.0
 */
public final class Binder {
  private final PipelineFolder folder;
  private final Problems problems;

  /**
   * A binder.
   *
   * @param folder where the files of a pipeline are
   * @param problems takes what is wrong
   */
  public Binder(PipelineFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * What is to be bound.
   *
   * @param kind the extension's kind in the user's words, for instance {@code "input"}
   * @param fields the JSON object
   * @param others fields that are no options
   * @param overrides values that replace fields: those of one point of a sweep
   * @param port the unit that {@code "port"} stands for; if it is not known, quantities in it are
   *     not checked
   */
  public record Request(
      String kind,
      JsonValue.Obj fields,
      Set<String> others,
      Map<String, JsonValue> overrides,
      Optional<Unit> port) {
    /** Copies the collections. */
    public Request {
      others = Set.copyOf(others);
      overrides = Map.copyOf(overrides);
    }
  }

  /**
   * Fills a record.
   *
   * @param extension whose options they are
   * @param request the fields
   * @param <C> the record
   * @return the record; empty after a problem
   */
  public <C extends Record> Optional<C> bind(Configured<C> extension, Request request) {
    String what = request.kind() + " \"" + extension.name() + "\"";
    try {
      List<Option> options = Options.of(extension.config());
      reportUnknown(options, what, request);
      return values(extension.config(), options, what, request)
          .flatMap(values -> make(extension, values, options, what, request));
    } catch (IllegalArgumentException e) {
      problems.error(
          what + " declares its options wrongly: " + e.getMessage(),
          "report it to its author",
          request.fields().where());
      return Optional.empty();
    }
  }

  private void reportUnknown(List<Option> options, String what, Request request) {
    List<String> known = options.stream().map(Option::name).toList();
    for (JsonValue.Member member : request.fields().members()) {
      if (!known.contains(member.name()) && !request.others().contains(member.name())) {
        String remedy = Choices.remedy(member.name(), known);
        problems.error(
            what + " has no option \"" + member.name() + "\"; it has " + Choices.list(known),
            remedy,
            member.place().location());
      }
    }
  }

  private Optional<List<Object>> values(
      Class<?> config, List<Option> options, String what, Request request) {
    OptionReader reader = new OptionReader(folder, request.port(), problems);
    RecordComponent[] components = config.getRecordComponents();
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      value(options.get(i), components[i], reader, what, request).ifPresent(values::add);
    }
    return values.size() == components.length ? Optional.of(values) : Optional.empty();
  }

  private Optional<Object> value(
      Option option, RecordComponent component, OptionReader reader, String what, Request request) {
    Class<?> raw = Options.rawType(component);
    Optional<JsonValue> given =
        Optional.ofNullable(request.overrides().get(option.name()))
            .or(() -> request.fields().member(option.name()).map(JsonValue.Member::value))
            .or(() ->
                option
                    .standard()
                    .map(text ->
                        reader.standard(text, option.type(), request.fields(), option.name())));
    if (given.isEmpty()) {
      return absent(option, what, request);
    }
    Optional<Object> value = reader.read(given.get(), option, raw);
    return option.optional() ? value.map(Optional::of) : value;
  }

  private Optional<Object> absent(Option option, String what, Request request) {
    if (option.optional()) {
      return Optional.of(Optional.empty());
    }
    String about = option.about().isEmpty() ? "" : " (" + option.about() + ")";
    problems.error(
        what + " needs \"" + option.name() + "\"" + about,
        "add \"" + option.name() + "\"",
        request.fields().place().member(option.name()).location());
    return Optional.empty();
  }

  private <C extends Record> Optional<C> make(
      Configured<C> extension,
      List<Object> values,
      List<Option> options,
      String what,
      Request request) {
    try {
      Class<?>[] types =
          Arrays.stream(extension.config().getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<C> constructor = extension.config().getDeclaredConstructor(types);
      return Optional.of(constructor.newInstance(values.toArray()));
    } catch (InvocationTargetException e) {
      refused(e.getCause() == null ? e : e.getCause(), options, what, request);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "its record " + extension.config().getName() + " cannot be made: " + e.getMessage(), e);
    }
    return Optional.empty();
  }

  private void refused(Throwable reason, List<Option> options, String what, Request request) {
    if (reason instanceof IllegalArgumentException) {
      String message = String.valueOf(reason.getMessage());
      problems.refusal(what, message, place(message, options, request));
    } else {
      problems.error(
          what + " failed to check its options: " + reason,
          "report it to its author",
          request.fields().where());
    }
  }

  /**
   * The place that a refusal concerns.
   *
   * @param message the refusal
   * @param config the record that was refused
   * @param request where its fields were
   * @return the place of the option that the message begins with, or of the whole object
   */
  public static Location.InPipeline place(
      String message, Class<? extends Record> config, Request request) {
    return place(message, Options.of(config), request);
  }

  private static Location.InPipeline place(String message, List<Option> options, Request request) {
    String first = message.split("[^A-Za-z0-9_-]", 2)[0];
    return options.stream()
        .filter(option -> first.equals(option.name()) || first.equals(option.component()))
        .findFirst()
        .flatMap(option -> written(option.name(), request))
        .orElseGet(() -> request.fields().where());
  }

  private static Optional<Location.InPipeline> written(String option, Request request) {
    return Optional.ofNullable(request.overrides().get(option))
        .or(() -> request.fields().member(option).map(JsonValue.Member::value))
        .map(JsonValue::where);
  }
}
