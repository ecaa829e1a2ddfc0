package org.hillock.app.describe.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.hillock.app.text.internal.TextTable;
import org.hillock.pipeline.catalog.Provider;

/**
 * What an extension is.
 *
 * @param kind its kind, for instance {@code "neuron model"}
 * @param name its name
 * @param about one line; may be empty
 * @param provider where it comes from
 * @param blocks tables; those without rows are not shown
 */
public record Description(
    String kind, String name, String about, Provider provider, List<Block> blocks) {
  /** Copies the list and leaves out what is empty. */
  public Description {
    blocks = blocks.stream().filter(block -> !block.rows().isEmpty()).toList();
  }

  /**
   * For people.
   *
   * @return lines
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(kind + " " + name + (about.isEmpty() ? "" : ": " + about));
    lines.add("of " + provider.bundle() + " " + provider.version());
    for (Block block : blocks) {
      lines.add("");
      lines.add(block.title());
      TextTable table = new TextTable("  ");
      if (block.columns().size() > 2) {
        table.row(block.columns().toArray(String[]::new));
      }
      block.rows().forEach(row -> table.row(row.toArray(String[]::new)));
      lines.addAll(table.lines());
    }
    return lines;
  }

  /**
   * For machines.
   *
   * @return an object with an array of objects for each block
   */
  public JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("kind", kind);
    json.addProperty("name", name);
    json.addProperty("about", about);
    json.addProperty("bundle", provider.bundle());
    json.addProperty("version", provider.version());
    json.addProperty("sha256", provider.sha256());
    for (Block block : blocks) {
      JsonArray rows = new JsonArray();
      block.rows().forEach(row -> rows.add(object(block.columns(), row)));
      json.add(block.title(), rows);
    }
    return json;
  }

  private static JsonObject object(List<String> columns, List<String> row) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < columns.size(); i++) {
      object.addProperty(columns.get(i), row.get(i));
    }
    return object;
  }
}
