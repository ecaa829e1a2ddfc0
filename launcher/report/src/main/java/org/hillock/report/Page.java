package org.hillock.report;

import java.nio.file.Path;
import java.util.List;
import org.hillock.api.Problem;
import org.hillock.api.Severity;
import org.hillock.report.internal.Plate;
import org.hillock.report.internal.Plates;
import org.hillock.report.internal.page.Html;
import org.hillock.report.internal.page.PlotHtml;
import org.hillock.report.internal.page.Resource;

/** Sets a report as one HTML document that needs no other file and no network. */
final class Page {
  /** Nothing is loaded, whatever a name in the report may try. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

  private final Html html = new Html();
  private final ReportPage page;
  private final Plates plates;
  private final PlotHtml plots = new PlotHtml(html);
  private final DataTables tables;

  private Page(ReportPage page, Path folder) {
    this.page = page;
    plates = plates(page);
    tables = new DataTables(html, folder, page.sections());
  }

  /** The document; its tables link to CSV files in the folder. */
  static String of(ReportPage page, Path folder) {
    return new Page(page, folder).document();
  }

  /** The figures of a report. */
  static Plates plates(ReportPage page) {
    List<Plates.Group> groups =
        page.sections().stream()
            .map(s -> new Plates.Group(s.name(), s.result().figures()))
            .toList();
    return Plates.of(page.figures(), groups);
  }

  private String document() {
    html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").line();
    head();
    html.open("body").line().open("main").line();
    header();
    notices();
    new MeasureTable(html).write(page.sections());
    standardFigures();
    sections();
    provenance();
    html.close("main").line();
    if (plots.count() > 0) {
      html.open("script").line().raw("/*\n" + Resource.text("uplot/LICENSE") + "*/\n");
      html.raw(Resource.text("uplot/uPlot.iife.min.js")).line().close("script").line();
      html.open("script").line().raw(Resource.text("page.js")).close("script").line();
    }
    html.close("body").line().close("html").line();
    return html.toString();
  }

  private void head() {
    html.open("head").line().empty("meta", "charset", "utf-8").line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.empty("meta", "name", "color-scheme", "content", "light dark").line();
    html.leaf("title", page.title()).line();
    html.open("style").line();
    if (!plates.all().isEmpty()) {
      html.raw(Resource.text("uplot/uPlot.min.css")).line();
    }
    html.raw(Resource.text("page.css")).close("style").line().close("head").line();
  }

  private void header() {
    html.open("header").leaf("h1", page.title());
    if (!page.about().isEmpty()) {
      html.leaf("p", page.about(), "class", "about");
    }
    html.close("header").line();
  }

  private void notices() {
    if (page.notices().isEmpty()) {
      return;
    }
    html.open("section", "class", "notices", "aria-label", "Notices").line();
    page.notices().forEach(this::notice);
    html.close("section").line();
  }

  private void notice(Problem problem) {
    boolean error = problem.severity() == Severity.ERROR;
    html.open("div", "class", error ? "notice error" : "notice warning");
    html.leaf("strong", error ? "Error" : "Warning").leaf("pre", problem.render());
    html.close("div").line();
  }

  private void standardFigures() {
    if (!plates.standard().isEmpty()) {
      html.open("section").leaf("h2", "What happened").line();
      hint();
      plates.standard().forEach(plots::figure);
      html.close("section").line();
    }
  }

  private void hint() {
    html.leaf(
            "p",
            "Drag over a figure to zoom, double-click to see all of it again.",
            "class",
            "hint screen")
        .line();
    html.open("noscript");
    html.leaf(
        "p",
        "Drawing the figures needs JavaScript; the same are in the folder “figures” as images.");
    html.close("noscript").line();
  }

  private void sections() {
    for (int i = 0; i < page.sections().size(); i++) {
      Section section = page.sections().get(i);
      List<Plate> figures = plates.sections().get(i);
      if (figures.isEmpty() && section.result().tables().isEmpty() && section.failure().isEmpty()) {
        continue;
      }
      html.open("section").open("h2").text(section.name());
      if (!section.type().equals(section.name())) {
        html.text(" ").leaf("small", section.type());
      }
      html.close("h2").line();
      section.failure().ifPresent(this::failure);
      html.open("div", "class", figures.size() > 1 ? "figures several" : "figures").line();
      figures.forEach(plots::figure);
      html.close("div").line();
      tables.write(section);
      html.close("section").line();
    }
  }

  private void failure(String why) {
    html.open("div", "class", "notice error")
        .leaf("strong", "No result")
        .leaf("pre", why)
        .close("div")
        .line();
  }

  private void provenance() {
    if (page.facts().isEmpty()) {
      return;
    }
    html.open("details", "class", "provenance").leaf("summary", "What ran").line();
    html.open("table").open("tbody").line();
    for (Fact fact : page.facts()) {
      html.open("tr")
          .leaf("th", fact.name(), "scope", "row")
          .leaf("td", fact.value())
          .close("tr")
          .line();
    }
    html.close("tbody").close("table").close("details").line();
  }
}
