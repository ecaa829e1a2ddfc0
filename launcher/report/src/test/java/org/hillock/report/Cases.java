package org.hillock.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

/**
 * Draws the cases of a property. Each case has a number and follows from it alone, so that every
 * run tests the same cases; a failure names the case and what was drawn. The first cases are the
 * edges of what is drawn, later ones are an edge now and then.
 */
public final class Cases {
  private static final int COUNT = 1000;
  private static final long SEED = 0x48696C6C6F636BL;

  private static final double[] NUMBERS = {
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.01,
    -0.01,
    9.99999999,
    -9.999999999,
    999999999.5,
    123456.5,
    1e7,
    1e-7,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    Double.MIN_NORMAL,
    -Double.MIN_NORMAL,
    Math.nextUp(1.0),
    Math.nextDown(1.0)
  };

  private static final String[] TEXTS = {
    "",
    " ",
    "\0",
    "\"",
    "\\",
    "\n",
    "\t",
    "\u007F",
    "</script>",
    "<!--",
    "]]>",
    "&amp;",
    "\u2028",
    "\u2029",
    "\uD83D\uDE00",
    "\uFFFF"
  };

  private final int number;
  private final SplittableRandom random;
  private final List<String> drawn = new ArrayList<>();

  private Cases(int number) {
    this.number = number;
    this.random = new SplittableRandom(SEED + number);
  }

  /** Tests the property in 1000 cases. */
  public static void forAll(Consumer<Cases> property) {
    for (int number = 0; number < COUNT; number++) {
      Cases one = new Cases(number);
      try {
        property.accept(one);
      } catch (RuntimeException | Error e) {
        throw new AssertionError("case %d, drawn %s: %s".formatted(number, one.drawn, e), e);
      }
    }
  }

  /** A whole number from min to max. */
  public int whole(int min, int max) {
    int value = random.nextInt(min, max + 1);
    drawn.add(String.valueOf(value));
    return value;
  }

  /** Any finite number; half of them of any magnitude. */
  public double number() {
    double value = Double.longBitsToDouble(random.nextLong());
    boolean ordinary = random.nextBoolean() || !Double.isFinite(value);
    if (ordinary || number < NUMBERS.length + 2) {
      return number(-Double.MAX_VALUE, Double.MAX_VALUE);
    }
    drawn.add(String.valueOf(value));
    return value;
  }

  /** A number from min to max: evenly, of few digits, or close to nought. */
  public double number(double min, double max) {
    double[] edges =
        DoubleStream.concat(DoubleStream.of(min, max), DoubleStream.of(NUMBERS))
            .filter(edge -> edge >= min && edge <= max)
            .toArray();
    double share = random.nextDouble();
    double even = Math.clamp((1 - share) * min + share * max, min, max);
    double value =
        isEdge(edges.length)
            ? edges[edge(edges.length)]
            : switch (random.nextInt(3)) {
              case 0 -> even;
              case 1 -> shortened(even);
              default -> even * Math.pow(10, -random.nextInt(1, 20));
            };
    double inside = value >= min && value <= max ? value : even;
    drawn.add(String.valueOf(inside));
    return inside;
  }

  /** Any text of up to 255 characters, halves of surrogate pairs included. */
  public String text() {
    StringBuilder text = new StringBuilder();
    if (isEdge(TEXTS.length)) {
      text.append(TEXTS[edge(TEXTS.length)]);
    } else {
      int bound = random.nextBoolean() ? 128 : Character.MAX_VALUE + 1;
      for (int i = random.nextInt(1 << random.nextInt(1, 9)); i > 0; i--) {
        text.append((char) random.nextInt(bound));
      }
    }
    drawn.add(escaped(text));
    return text.toString();
  }

  private double shortened(double value) {
    MathContext digits = new MathContext(random.nextInt(1, 6));
    return new BigDecimal(value).round(digits).doubleValue();
  }

  private boolean isEdge(int edges) {
    return number < edges || random.nextInt(16) == 0;
  }

  private int edge(int edges) {
    return number < edges ? number : random.nextInt(edges);
  }

  private static String escaped(CharSequence text) {
    StringBuilder escaped = new StringBuilder("\"");
    text.chars()
        .forEach(c -> escaped.append(c > 31 && c < 127 ? "" + (char) c : "\\u%04X".formatted(c)));
    return escaped.append('"').toString();
  }
}
