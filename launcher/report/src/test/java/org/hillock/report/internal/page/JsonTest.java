package org.hillock.report.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonParser;
import org.hillock.report.Cases;
import org.junit.jupiter.api.Test;

final class JsonTest {
  @Test
  void readsBackToNineDigits() {
    Cases.forAll(cases -> {
      double value = cases.number();
      double read = JsonParser.parseString(new Json().value(value).toString()).getAsDouble();
      assertThat(read).isCloseTo(value, within(0.5000001e-8 * Math.abs(value)));
    });
  }

  @Test
  void readsBackTimesOfTheGrid() {
    for (int step = Short.MIN_VALUE; step <= Short.MAX_VALUE; step++) {
      String text = new Json().value(step * 0.1).toString();
      assertThat(Double.parseDouble(text)).as("step %s", step).isCloseTo(step * 0.1, within(1e-6));
      assertThat(text.length()).as(text).isLessThanOrEqualTo("-3276.8".length());
    }
  }

  @Test
  void readsBackAnyText() {
    Cases.forAll(cases -> {
      String text = cases.text();
      String json = new Json().value(text).toString();
      assertThat(JsonParser.parseString(json).getAsString()).isEqualTo(text);
      assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    });
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
