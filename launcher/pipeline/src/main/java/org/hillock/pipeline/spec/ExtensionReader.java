package org.hillock.pipeline.spec;

import java.util.Optional;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Problems;

/**
 * Reads entries of {@code inputs} and {@code analyzers}; the options are left for what they belong
 * to.
 */
final class ExtensionReader {
  private final Problems problems;

  ExtensionReader(Problems problems) {
    this.problems = problems;
  }

  InputSpec input(JsonValue.Member member, JsonValue.Obj object) {
    Fields fields = new Fields(object, "an input", problems);
    Optional<Located<String>> type = fields.requiredText("type", "\"step-current\"");
    Optional<Located<Address>> into =
        fields.requiredText("into", "\"cell.I\"").flatMap(this::address);
    return new InputSpec(member.name(), type, into, object);
  }

  AnalyzerSpec analyzer(JsonValue.Member member, JsonValue.Obj object) {
    Fields fields = new Fields(object, "an analyzer", problems);
    Optional<Located<String>> type = fields.requiredText("type", "\"intervals\"");
    Optional<Located<String>> of = fields.requiredText("of", "\"cell\"");
    return new AnalyzerSpec(member.name(), type, of, object);
  }

  private Optional<Located<Address>> address(Located<String> text) {
    return Addresses.read(text, problems);
  }
}
