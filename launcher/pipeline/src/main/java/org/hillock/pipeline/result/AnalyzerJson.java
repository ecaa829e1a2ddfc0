package org.hillock.pipeline.result;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.api.Problem;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.Table;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.analysis.AnalyzerResult;

/** An analyzer's result as JSON, with its tables in files beside it. */
final class AnalyzerJson {
  private final Path folder;
  private final FileNames names = new FileNames();

  AnalyzerJson(Path folder) {
    this.folder = folder;
  }

  JsonObject write(AnalyzerResult analyzer) throws IOException {
    JsonObject json = new JsonObject();
    json.addProperty("name", analyzer.name());
    json.addProperty("type", analyzer.type());
    json.addProperty("of", analyzer.of());
    JsonArray measures = new JsonArray();
    analyzer.result().measures().forEach(measure -> measures.add(MeasureJson.write(measure)));
    json.add("measures", measures);
    JsonArray tables = new JsonArray();
    for (Table table : analyzer.result().tables()) {
      tables.add(write(analyzer.name(), table));
    }
    json.add("tables", tables);
    analyzer.failure().ifPresent(failure -> json.add("failure", ProblemJson.write(failure)));
    return json;
  }

  private JsonObject write(String analyzer, Table table) throws IOException {
    String file = ResultFile.TABLES + "/" + names.next(".csv", analyzer, table.name());
    Files.createDirectories(folder.resolve(ResultFile.TABLES));
    CsvTable.write(table, folder.resolve(file));
    JsonObject json = new JsonObject();
    json.addProperty("name", table.name());
    json.addProperty("file", file);
    json.addProperty("rows", table.rows());
    JsonArray columns = new JsonArray();
    for (Table.Column column : table.columns()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("name", column.name());
      entry.addProperty("unit", column.unit().symbol());
      columns.add(entry);
    }
    json.add("columns", columns);
    return json;
  }

  AnalyzerResult read(JsonObject json) throws IOException {
    List<Measure> measures = new ArrayList<>();
    json.getAsJsonArray("measures")
        .forEach(measure -> measures.add(MeasureJson.read(measure.getAsJsonObject())));
    List<Table> tables = new ArrayList<>();
    for (JsonElement table : json.getAsJsonArray("tables")) {
      tables.add(readTable(table.getAsJsonObject()));
    }
    Optional<Problem> failure =
        Optional.ofNullable(json.getAsJsonObject("failure")).map(ProblemJson::read);
    return new AnalyzerResult(
        json.get("name").getAsString(),
        json.get("type").getAsString(),
        json.get("of").getAsString(),
        new Result(measures, tables, List.of()),
        failure);
  }

  private Table readTable(JsonObject json) throws IOException {
    JsonArray entries = json.getAsJsonArray("columns");
    double[][] values = CsvTable.read(inside(json.get("file").getAsString()), entries.size());
    List<Table.Column> columns = new ArrayList<>();
    for (int c = 0; c < entries.size(); c++) {
      JsonObject entry = entries.get(c).getAsJsonObject();
      columns.add(
          new Table.Column(
              entry.get("name").getAsString(),
              Unit.parse(entry.get("unit").getAsString()),
              values[c]));
    }
    return new Table(json.get("name").getAsString(), columns);
  }

  /** A result from elsewhere must not name files outside its folder. */
  private Path inside(String file) {
    Path path = folder.resolve(file).normalize();
    if (!path.startsWith(folder.normalize())) {
      throw new IllegalArgumentException("the table " + file + " is outside the result's folder");
    }
    return path;
  }
}
