package org.hillock.pipeline.json;

import org.hillock.api.Location;

/**
 * Where something stands in a JSON text. Small, because every value of a long list has one.
 *
 * @since 1.0
 */
public final class Place {
  private final JsonSource source;
  private final Place parent;
  private final String key;
  private final int offset;

  private Place(JsonSource source, int offset) {
    this.source = source;
    this.parent = this;
    this.key = "";
    this.offset = offset;
  }

  private Place(Place parent, String key, int offset) {
    this.source = parent.source;
    this.parent = parent;
    this.key = key;
    this.offset = offset;
  }

  static Place root(JsonSource source, int offset) {
    return new Place(source, offset);
  }

  Place child(String name, int at) {
    return new Place(this, name, at);
  }

  /** The same value, at another character of it. */
  Place moved(int at) {
    return parent == this ? new Place(source, at) : new Place(parent, key, at);
  }

  /** The place of a character of the string that begins here; an escape is one character. */
  Place inString(int index) {
    int at = offset + 1;
    for (int i = 0; i < index && at < source.text().length(); i++) {
      boolean escape = source.text().charAt(at) == '\\';
      at += !escape ? 1 : source.text().startsWith("u", at + 1) ? 6 : 2;
    }
    return moved(at);
  }

  int offset() {
    return offset;
  }

  /**
   * The place of a member that is missing, or of one that stands for something within this value.
   *
   * @param name the member's name
   * @return a place with the line and column of this one
   */
  public Place member(String name) {
    return new Place(this, name, offset);
  }

  /**
   * The place for a problem.
   *
   * @return file, pointer, line and column
   */
  public Location.InPipeline location() {
    return new Location.InPipeline(
        source.file(), pointer(), source.line(offset), source.column(offset));
  }

  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Place place = this; place.parent != place; place = place.parent) {
      pointer.insert(0, "/" + place.key.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  @Override
  public String toString() {
    return pointer();
  }
}
