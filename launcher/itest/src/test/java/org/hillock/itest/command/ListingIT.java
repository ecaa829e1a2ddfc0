package org.hillock.itest.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.hillock.itest.Assembled;
import org.hillock.itest.CommandRun;
import org.junit.jupiter.api.Test;

class ListingIT {
  @Test
  void everythingShippedIsListed() {
    assertThat(CommandRun.of("list").succeeded().out())
        .contains("passive-membrane", "lif", "lif-dynamic-threshold")
        .contains("euler", "midpoint", "heun", "ralston", "rk3", "rk4", "exact")
        .contains("exponential-euler", "exponential-midpoint")
        .contains("euler-maruyama", "milstein", "stochastic-heun", "poisson")
        .contains("backward-euler", "crank-nicolson")
        .contains("exponential-euler", "exponential-midpoint", "dormand-prince")
        .contains(
            "constant-current", "step-current", "ramp-current", "sine-current", "pulse-charge")
        .contains("expression-current", "sampled-current", "piecewise-current", "spike-train")
        .contains("intervals", "gain-curve", "membrane-response")
        .contains("csv", "org.hillock.pipeline 1.");
  }

  @Test
  void aModelIsDescribedWithItsEquationsAndRanges() {
    assertThat(CommandRun.of("describe", "lif").succeeded().out())
        .contains("dv/dt", "tau_m", "20 ms", "above 0", "firing-rate");
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearestOne() {
    CommandRun run = CommandRun.of("describe", "lfi");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("lfi").contains("did you mean").contains("lif");
  }

  @Test
  void theSchemaKnowsTheInstalledExtensions() {
    JsonObject schema =
        JsonParser.parseString(CommandRun.of("schema").succeeded().out()).getAsJsonObject();
    assertThat(schema.get("$schema").getAsString()).contains("2020-12");
    assertThat(schema.toString()).contains("step-current", "lif", "tau_m");
  }

  @Test
  void aGoodFileIsValid() {
    CommandRun.of("validate", Assembled.pipeline("first-spikes").toString()).succeeded();
  }
}
