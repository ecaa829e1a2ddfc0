package org.hillock.pipeline.resolve;

import java.util.ArrayList;
import java.util.List;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.json.Place;
import org.hillock.pipeline.plan.RunAxis;

/**
 * A field of the file that has another value in each run.
 *
 * @param axis its values
 * @param path names of members from the root; empty for what could be lanes, which stays in the
 *     sweep with one value
 * @param written the values as written
 */
record SweptField(RunAxis axis, List<String> path, List<JsonValue> written) {
  private static final String SWEEP = "sweep";

  SweptField {
    path = List.copyOf(path);
    written = List.copyOf(written);
  }

  /** The file with one value. */
  JsonValue.Obj in(JsonValue.Obj root, int index) {
    JsonValue value = written.get(index);
    List<String> inSweep = List.of(SWEEP, axis.address());
    if (path.isEmpty()) {
      Place place = value.place();
      JsonValue one = new JsonValue.Arr(List.of(value), place);
      JsonValue.Member values = new JsonValue.Member("values", place, one);
      return with(root, inSweep, List.of(new JsonValue.Obj(List.of(values), place)));
    }
    return with(with(root, inSweep, List.of()), path, List.of(value));
  }

  /** The object with another member at the end of a path, or without it. */
  private static JsonValue.Obj with(JsonValue.Obj root, List<String> path, List<JsonValue> value) {
    String name = path.getFirst();
    List<JsonValue.Member> members = new ArrayList<>();
    boolean found = false;
    for (JsonValue.Member member : root.members()) {
      if (!member.name().equals(name)) {
        members.add(member);
        continue;
      }
      found = true;
      if (path.size() > 1 && member.value() instanceof JsonValue.Obj inner) {
        JsonValue.Obj changed = with(inner, path.subList(1, path.size()), value);
        members.add(new JsonValue.Member(name, member.place(), changed));
      } else {
        value.forEach(v -> members.add(new JsonValue.Member(name, member.place(), v)));
      }
    }
    if (!found && path.size() == 1) {
      value.forEach(v -> members.add(new JsonValue.Member(name, v.place(), v)));
    }
    return new JsonValue.Obj(members, root.place());
  }
}
