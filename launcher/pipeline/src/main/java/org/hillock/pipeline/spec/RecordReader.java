package org.hillock.pipeline.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.api.unit.Quantity;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Problems;

/** Reads the list {@code record}. */
final class RecordReader {
  private final Problems problems;

  RecordReader(Problems problems) {
    this.problems = problems;
  }

  List<RecordSpec> read(List<JsonValue> items) {
    List<RecordSpec> records = new ArrayList<>();
    for (JsonValue item : items) {
      Fields.object(item, "an entry of record", problems)
          .flatMap(this::entry)
          .ifPresent(records::add);
    }
    return records;
  }

  private Optional<RecordSpec> entry(JsonValue.Obj object) {
    Fields fields = new Fields(object, "an entry of record", problems);
    Optional<Located<Address>> what =
        fields.requiredText("what", "\"cell.v\"").flatMap(text -> Addresses.read(text, problems));
    Optional<Located<Selection>> neurons = fields.value("neurons").flatMap(this::selection);
    Optional<Located<Quantity>> every = fields.time("every");
    fields.finish();
    return what.map(
        address -> new RecordSpec(address, neurons.orElseGet(() -> inAddress(address)), every));
  }

  private static Located<Selection> inAddress(Located<Address> address) {
    return new Located<>(address.value().neurons(), address.where());
  }

  private Optional<Located<Selection>> selection(JsonValue value) {
    String text =
        value instanceof JsonValue.Text t
            ? t.value()
            : value instanceof JsonValue.Num n ? n.text() : "";
    Optional<Selection> selection = Selection.parse(text);
    if (selection.isEmpty()) {
      problems.error(
          "neurons must be a selection, but is " + value.describe(),
          "write \"all\", \"3\" or \"0:20\" for 0 to 19",
          value.where());
    }
    return selection.map(s -> new Located<>(s, value.where()));
  }
}
