package org.hillock.report.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonParser;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class JsonTest {
  @Property
  void readsBackToNineDigits(@ForAll double value) {
    double read = JsonParser.parseString(new Json().value(value).toString()).getAsDouble();
    assertThat(read).isCloseTo(value, within(0.5000001e-8 * Math.abs(value)));
  }

  @Property
  void readsBackTimesOfTheGrid(@ForAll short step) {
    String text = new Json().value(step * 0.1).toString();
    assertThat(Double.parseDouble(text)).isCloseTo(step * 0.1, within(1e-6));
    assertThat(text.length()).isLessThanOrEqualTo("-3276.8".length());
  }

  @Property
  void readsBackAnyText(@ForAll String text) {
    String json = new Json().value(text).toString();
    assertThat(JsonParser.parseString(json).getAsString()).isEqualTo(text);
    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
  }

  @Test
  void writesWhatIsNoNumberAsNull() {
    double[] values = {Double.NaN, 1, Double.POSITIVE_INFINITY, -0.0, 2.5e-9};
    assertThat(new Json().values(values)).hasToString("[null,1,null,0,25e-10]");
  }

  @Test
  void separatesMembersAndElements() {
    Json json =
        new Json()
            .open('{')
            .name("a")
            .open('[')
            .value(1)
            .open('{')
            .close('}')
            .close(']')
            .name("b")
            .value(true)
            .close('}');
    assertThat(json).hasToString("{\"a\":[1,{}],\"b\":true}");
  }
}
