package org.hillock.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.analyze.Table;
import org.hillock.report.internal.Notation;
import org.hillock.report.internal.UnitText;
import org.hillock.report.internal.page.Html;

/** The first rows of tables, with links to the files that have all of them. */
final class DataTables {
  private static final int ROWS = 10;
  private static final int DIGITS = 6;
  private static final List<String> FOLDERS = List.of("tables/", "");

  private final Html html;
  private final Path folder;
  private final Map<String, Integer> uses = new HashMap<>();

  DataTables(Html html, Path folder, List<Section> sections) {
    this.html = html;
    this.folder = folder;
    for (Section section : sections) {
      section.result().tables().forEach(t -> uses.merge(fileName(section, t), 1, Integer::sum));
    }
  }

  void write(Section section) {
    section.result().tables().forEach(table -> write(section, table));
  }

  private void write(Section section, Table table) {
    html.open("details", "class", "data");
    html.open("summary").text(table.name()).text(" ");
    html.leaf("small", rows(table.rows())).close("summary").line();
    html.open("div", "class", "scroll").open("table").line();
    head(table);
    int shown = Math.min(ROWS, table.rows());
    html.open("tbody").line();
    for (int row = 0; row < shown; row++) {
      html.open("tr");
      for (Table.Column column : table.columns()) {
        html.leaf("td", Notation.number(column.values()[row], DIGITS), "class", "number");
      }
      html.close("tr").line();
    }
    html.close("tbody").close("table").close("div").line();
    foot(table.rows() - shown, file(section, table));
    html.close("details").line();
  }

  private void head(Table table) {
    html.open("thead").open("tr");
    for (Table.Column column : table.columns()) {
      html.open("th", "scope", "col").text(column.name());
      String unit = UnitText.of(column.unit());
      if (!unit.isEmpty()) {
        html.text(" ").leaf("span", "(" + unit + ")", "class", "unit");
      }
      html.close("th");
    }
    html.close("tr").close("thead").line();
  }

  private void foot(int more, Optional<String> file) {
    if (more == 0 && file.isEmpty()) {
      return;
    }
    html.open("p", "class", "hint");
    if (more > 0) {
      html.text("and " + rows(more) + " more" + (file.isPresent() ? "; " : ""));
    }
    file.ifPresent(
        name -> html.text("all of it: ").leaf("a", name, "href", name.replace("%", "%25")));
    html.close("p").line();
  }

  private static String rows(int count) {
    return count + (count == 1 ? " row" : " rows");
  }

  /**
   * Of two tables whose files would have one name, neither is linked: it could be the wrong one.
   */
  private Optional<String> file(Section section, Table table) {
    String name = fileName(section, table);
    if (uses.getOrDefault(name.toLowerCase(Locale.ROOT), 0) > 1) {
      return Optional.empty();
    }
    return FOLDERS.stream()
        .map(f -> f + name)
        .filter(f -> Files.isRegularFile(folder.resolve(f)))
        .findFirst();
  }

  private static String fileName(Section section, Table table) {
    String joined = section.name() + "-" + table.name();
    String stem = joined.replaceAll("[^\\p{L}\\p{N}._]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    return stem.substring(0, Math.min(100, stem.length())) + ".csv";
  }
}
