package org.hillock.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hillock.report.SamplePage.HZ;
import static org.hillock.report.SamplePage.MS;
import static org.hillock.report.SamplePage.measure;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.analyze.Measure;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.Table;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

final class PageTest {
  private static final String HOSTILE =
      "</script><img src=x onerror=alert(1)>&amp;\"'<!--\u0000\u2028";

  @TempDir private Path folder;

  @Test
  void showsEveryMeasureWithUnitUncertaintyTheoryAndVerdict() {
    Element table = page(SamplePage.page()).classed("table", "measures").getFirst();
    assertThat(rows(table))
        .contains(
            "firing rate|112.5 ± 1.3\u00a0Hz95 % confidence|112.0\u00a0HzLIF, constant"
                + " input|✓agrees",
            "mean interval|8.930 ± 0.030\u00a0msgrid of 0.1 ms|8.430\u00a0msLIF, constant"
                + " input|✗disagrees",
            "spike count|90|–|○openno theory",
            "coefficient of variationstandard deviation over mean of the intervals|–|0regular"
                + " firing|○opentoo few data");
  }

  @Test
  void countsVerdicts() {
    assertThat(page(SamplePage.page()).classed("p", "tally").getFirst().getTextContent())
        .isEqualTo("Beside theory: 3 agree, 1 disagrees, 1 is open.");
  }

  @Test
  void saysTheVerdictInWordsAndNotByColourAlone() {
    Result result =
        Result.builder()
            .add(measure("a", MS, 1, 0.9, 1.1, "", 1, ""))
            .add(measure("b", MS, 1, 0.9, 1.1, "", 2, ""))
            .add(
                new Measure(
                    "c", MS, 1, Optional.empty(), Optional.of(new Measure.Prediction(1, "")), ""))
            .build();
    assertThat(page(section(result)).classed("span", "verdict"))
        .extracting(Element::getTextContent)
        .containsExactly("✓agrees", "✗disagrees", "○open");
  }

  @Test
  void describesEachFigureInWords() {
    HtmlText page = page(SamplePage.page());
    assertThat(page.elements("figure"))
        .extracting(e -> e.getAttribute("id"))
        .containsExactly(
            "figure-raster",
            "figure-trace",
            "figure-input",
            "figure-interval-histogram",
            "figure-gain",
            "figure-response");
    assertThat(page.classed("div", "plot"))
        .extracting(e -> e.getAttribute("aria-label"))
        .contains(
            "v of cell: membrane potential (mV) against time (ms); v, threshold V_th",
            "Firing rate against input current: firing rate (Hz) against drive.amplitude (nA);"
                + " closed form, measured");
  }

  @Test
  void namesTheoryInTheLegend() {
    Element figure = page(SamplePage.page()).elements("figure").get(3);
    assertThat(figure.getElementsByTagName("ul").item(0).getTextContent().replace("\n", "|"))
        .isEqualTo("|intervals|periodtheory8.9315\u00a0ms|");
  }

  @Test
  void holdsTheFiguresNumbers() {
    Figure decay = SamplePage.decay();
    JsonObject data = data(figures(decay)).getFirst();
    assertThat(data.getAsJsonObject("x").get("text").getAsString()).isEqualTo("time (ms)");
    JsonObject measured = data.getAsJsonArray("marks").get(0).getAsJsonObject();
    double[] expected = ((Mark.Line) decay.marks().getFirst()).y();
    for (int i = 0; i < expected.length; i++) {
      assertThat(measured.getAsJsonArray("y").get(i).getAsDouble())
          .isCloseTo(expected[i], org.assertj.core.api.Assertions.within(1e-6));
    }
    assertThat(measured.get("theory").getAsBoolean()).isFalse();
    assertThat(data.getAsJsonArray("marks").get(1).getAsJsonObject().get("theory").getAsBoolean())
        .isTrue();
  }

  @Test
  void drawsTheoryAfterMeasurementWhateverTheirOrder() {
    assertThat(data(figures(SamplePage.gainCurve())).getFirst().getAsJsonArray("marks"))
        .extracting(m -> m.getAsJsonObject().get("theory").getAsBoolean())
        .containsExactly(false, true);
  }

  @Test
  void ordersSpikesByTime() {
    Mark raster = new Mark.Raster("", new double[] {3, 1, 2}, new int[] {30, 10, 20});
    Figure figure = new Figure("raster", "", SamplePage.TIME, SamplePage.TIME, List.of(raster));
    JsonObject mark =
        data(figures(figure)).getFirst().getAsJsonArray("marks").get(0).getAsJsonObject();
    assertThat(mark.get("x")).hasToString("[1,2,3]");
    assertThat(mark.get("row")).hasToString("[10,20,30]");
  }

  @Test
  void joinsTheTimeAxesOfRasterTraceAndInput() {
    assertThat(data(SamplePage.page()))
        .extracting(d -> d.get("time").getAsBoolean())
        .containsExactly(true, true, true, false, false, false);
  }

  @Test
  void escapesEveryText() {
    Table table =
        new Table(HOSTILE, List.of(new Table.Column(HOSTILE, Unit.ONE, new double[] {1})));
    Mark rule = new Mark.Rule(HOSTILE, Mark.Kind.THEORY, true, 1);
    Figure figure =
        new Figure(
            HOSTILE,
            HOSTILE,
            SamplePage.TIME,
            new org.hillock.api.figure.Axis(HOSTILE, HZ),
            List.of(rule));
    Measure measure =
        new Measure(
            HOSTILE,
            HZ,
            1,
            Optional.of(new Measure.Uncertainty(0, 2, HOSTILE)),
            Optional.of(new Measure.Prediction(1, HOSTILE)),
            HOSTILE);
    Result result = Result.builder().add(table).add(figure).add(measure).build();
    Problem problem = Problem.error(HOSTILE, HOSTILE, Location.NOWHERE);
    HtmlText page =
        page(
            new ReportPage(
                HOSTILE,
                HOSTILE,
                List.of(new Fact(HOSTILE, HOSTILE)),
                List.of(new Section(HOSTILE, HOSTILE + "2", result, Optional.of(HOSTILE))),
                List.of(figure),
                List.of(problem)));
    String shown = HOSTILE.replace('\u0000', '\uFFFD');
    assertThat(page.elements("img")).isEmpty();
    assertThat(page.elements("script")).hasSize(3);
    assertThat(page.elements("h1").getFirst().getTextContent()).isEqualTo(shown);
    assertThat(page.text().split(java.util.regex.Pattern.quote(shown), -1)).hasSizeGreaterThan(16);
    assertThat(
            JsonParser.parseString(page.data().getFirst())
                .getAsJsonObject()
                .getAsJsonObject("y")
                .get("label")
                .getAsString())
        .isEqualTo(HOSTILE);
  }

  @Test
  void asksForNothingFromOutside() {
    HtmlText page = page(SamplePage.page());
    assertThat(page.elements("meta"))
        .extracting(e -> e.getAttribute("content"))
        .anyMatch(c -> c.startsWith("default-src 'none'"));
    for (String tag : List.of("link", "img", "iframe", "object")) {
      assertThat(page.elements(tag)).as(tag).isEmpty();
    }
    assertThat(page.elements("script")).allMatch(e -> !e.hasAttribute("src"));
  }

  @Test
  void linksATableThatIsThereAndNoOther() throws IOException {
    HtmlText without = page(SamplePage.page());
    assertThat(without.elements("a")).isEmpty();
    Files.createDirectories(folder.resolve("tables"));
    Files.writeString(folder.resolve("tables/intervals-intervals.csv"), "interval (ms)\n");
    assertThat(page(SamplePage.page()).elements("a"))
        .extracting(e -> e.getAttribute("href"))
        .containsExactly("tables/intervals-intervals.csv");
  }

  @Test
  void showsTheFirstRowsOfATableAndADashForNoNumber() {
    Element table = page(SamplePage.page()).classed("details", "data").getFirst();
    assertThat(table.getElementsByTagName("tr").getLength()).isEqualTo(11);
    assertThat(table.getTextContent())
        .contains("interval (ms)", "8.93147", "–", "and 15 rows more");
  }

  @Test
  void saysWhyAnAnalyzerGaveNoResult() {
    Section broken = new Section("rates", "gain", Result.EMPTY, Optional.of("index 3 of 2"));
    HtmlText page = page(new ReportPage("t", "", List.of(), List.of(broken), List.of(), List.of()));
    assertThat(page.text()).contains("rates", "gain", "No result", "index 3 of 2");
  }

  @Test
  void isSmallWithoutFigures() {
    String html =
        Page.of(new ReportPage("t", "", List.of(), List.of(), List.of(), List.of()), folder);
    assertThat(html).doesNotContain("uPlot").hasSizeLessThan(12_000);
    assertThat(new HtmlText(html).elements("h1").getFirst().getTextContent()).isEqualTo("t");
  }

  @Test
  void holdsTheLicenceOfWhatItHolds() {
    assertThat(Page.of(SamplePage.page(), folder)).contains("MIT License", "Leon Sorokin", "uPlot");
  }

  @Test
  void foldsProvenanceAtTheEnd() {
    Element last = page(SamplePage.page()).classed("details", "provenance").getFirst();
    assertThat(last.hasAttribute("open")).isFalse();
    assertThat(last.getTextContent()).contains("seed", "7", "org.hillock.integrators.exact 1.0.0");
  }

  private HtmlText page(ReportPage page) {
    return new HtmlText(Page.of(page, folder));
  }

  private List<JsonObject> data(ReportPage page) {
    return page(page).data().stream()
        .map(d -> JsonParser.parseString(d).getAsJsonObject())
        .toList();
  }

  private static ReportPage section(Result result) {
    return new ReportPage(
        "t", "", List.of(), List.of(Section.of("a", "b", result)), List.of(), List.of());
  }

  private static ReportPage figures(Figure... figures) {
    return new ReportPage("t", "", List.of(), List.of(), List.of(figures), List.of());
  }

  private static List<String> rows(Element table) {
    List<String> rows = new java.util.ArrayList<>();
    for (int i = 0; i < table.getElementsByTagName("tr").getLength(); i++) {
      Element row = (Element) table.getElementsByTagName("tr").item(i);
      List<String> cells = new java.util.ArrayList<>();
      for (int c = 0; c < row.getChildNodes().getLength(); c++) {
        cells.add(row.getChildNodes().item(c).getTextContent());
      }
      rows.add(String.join("|", cells));
    }
    return rows;
  }
}
