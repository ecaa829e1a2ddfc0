package org.hillock.pipeline.json;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text and the name of the file that it came from.
 *
 * @since 1.0
 */
public final class JsonSource {
  private final String file;
  private final String text;
  private final int[] lineStarts;

  /**
   * A text.
   *
   * @param file the file as the user named it; empty for text that came from nowhere
   * @param text its content
   */
  public JsonSource(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  /**
   * The file's name.
   *
   * @return the name; empty for text that came from nowhere
   */
  public String file() {
    return file;
  }

  /**
   * The text.
   *
   * @return all of it
   */
  public String text() {
    return text;
  }

  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }
}
