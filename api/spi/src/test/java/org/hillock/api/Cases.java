package org.hillock.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Draws the cases of a property. Each case has a number and follows from it alone, so that every
 * run tests the same cases; a failure names the case and what was drawn. The first cases are the
 * edges of what is drawn, later ones are an edge now and then.
 */
public final class Cases {
  private static final int COUNT = 1000;
  private static final long SEED = 0x48696C6C6F636BL;

  private static final Double[] NUMBERS = {
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.1,
    -70.0,
    1e-3,
    1e7,
    Math.PI,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    Double.MIN_NORMAL,
    -Double.MIN_NORMAL,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    Math.nextUp(1.0),
    Math.nextDown(1.0),
    9007199254740993.0,
    1e22,
    1e23
  };

  private static final String[] TEXTS = {
    "", " ", "\0", "\t", "\n", "\r\n", "0", "-", ".", "e", "1e", "NaN", "\uD83D", "\uDE00", "\uFFFF"
  };

  private static final String TYPICAL = "0123456789..eE+-*/^ ()[],_%mVsAnpukHzOCx<>=!\u2212µé'\"";

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

  /** A seed for generators of larger things. */
  public long seed() {
    return noted(random.nextLong());
  }

  /** One of these, each in its turn. */
  @SafeVarargs
  public final <T> T oneOf(T... choices) {
    return noted(choices[random.nextInt(choices.length)]);
  }

  /** Any finite number: of all magnitudes, and such as people write. */
  public double number() {
    if (isEdge(NUMBERS.length)) {
      return edge(NUMBERS);
    }
    return noted(
        switch (random.nextInt(4)) {
          case 0 -> random.nextInt() / Math.pow(10, random.nextInt(10));
          case 1 -> (double) random.nextInt(-1000, 1000);
          case 2 -> random.nextDouble(-1, 1);
          default -> finite();
        });
  }

  /** Any text of up to 255 characters, halves of surrogate pairs included. */
  public String text() {
    if (isEdge(TEXTS.length)) {
      return edge(TEXTS);
    }
    int kind = random.nextInt(4);
    StringBuilder text = new StringBuilder();
    for (int i = length(); i > 0; i--) {
      text.append(character(kind));
    }
    noted(escaped(text));
    return text.toString();
  }

  /** Up to 255 bytes. */
  public byte[] bytes() {
    byte[] bytes = new byte[number == 0 ? 0 : length()];
    random.nextBytes(bytes);
    noted(Arrays.toString(bytes));
    return bytes;
  }

  /** Short lengths are as frequent as long ones. */
  private int length() {
    return random.nextInt(1 << random.nextInt(1, 9));
  }

  private char character(int kind) {
    return switch (kind) {
      case 0 -> TYPICAL.charAt(random.nextInt(TYPICAL.length()));
      case 1 -> (char) random.nextInt(' ', 127);
      case 2 -> (char) random.nextInt(256);
      default -> (char) random.nextInt(Character.MAX_VALUE + 1);
    };
  }

  private double finite() {
    double value = Double.NaN;
    while (!Double.isFinite(value)) {
      value = Double.longBitsToDouble(random.nextLong());
    }
    return value;
  }

  private boolean isEdge(int edges) {
    return number < edges || random.nextInt(16) == 0;
  }

  private <T> T edge(T[] edges) {
    T edge = edges[number < edges.length ? number : random.nextInt(edges.length)];
    noted(edge instanceof String text ? escaped(text) : edge);
    return edge;
  }

  private <T> T noted(T value) {
    drawn.add(String.valueOf(value));
    return value;
  }

  private static String escaped(CharSequence text) {
    StringBuilder escaped = new StringBuilder("\"");
    text.chars()
        .forEach(c -> escaped.append(c > 31 && c < 127 ? "" + (char) c : "\\u%04X".formatted(c)));
    return escaped.append('"').toString();
  }
}
