package org.hillock.report.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.report.ReportPage;
import org.hillock.report.Section;

/**
 * All figures of a report.
 *
 * @param standard those that belong to no analyzer
 * @param sections for each section its figures, without those that are among the standard ones
 */
public record Plates(List<Plate> standard, List<List<Plate>> sections) {
  private static final double ROOM = 0.05;

  /** Copies the lists. */
  public Plates {
    standard = List.copyOf(standard);
    sections = sections.stream().map(List::copyOf).toList();
  }

  /**
   * Names the figures and chooses their axes.
   *
   * @param page the report
   * @return its figures
   */
  public static Plates of(ReportPage page) {
    List<List<Figure>> ofSections = page.sections().stream().map(s -> own(s, page)).toList();
    Extent time = new Extent();
    page.figures().forEach(figure -> addTime(figure, time));
    if (time.isEmpty()) {
      ofSections.forEach(figures -> figures.forEach(figure -> addTime(figure, time)));
    }
    time.startAtZero();
    Set<String> taken = new HashSet<>();
    List<Plate> standard = new ArrayList<>();
    page.figures().forEach(figure -> standard.add(plate(figure, "", taken, time)));
    List<List<Plate>> sections = new ArrayList<>();
    for (int i = 0; i < ofSections.size(); i++) {
      String section = page.sections().get(i).name();
      List<Plate> plates = new ArrayList<>();
      ofSections.get(i).forEach(figure -> plates.add(plate(figure, section, taken, time)));
      sections.add(plates);
    }
    return new Plates(standard, sections);
  }

  /**
   * Every figure, in the order of the page.
   *
   * @return the standard figures, then those of each section
   */
  public List<Plate> all() {
    List<Plate> all = new ArrayList<>(standard);
    sections.forEach(all::addAll);
    return all;
  }

  /** A pipeline may name an analyzer's figures among the standard ones: they hold the same marks. */
  private static List<Figure> own(Section section, ReportPage page) {
    return section.result().figures().stream()
        .filter(figure -> page.figures().stream().noneMatch(f -> f.marks().equals(figure.marks())))
        .toList();
  }

  private static void addTime(Figure figure, Extent time) {
    if (isTime(figure.x())) {
      figure.marks().forEach(time::addX);
    }
  }

  private static boolean isTime(Axis axis) {
    return axis.label().equalsIgnoreCase("time") && axis.unit().symbol().equals("ms");
  }

  private static Plate plate(Figure figure, String section, Set<String> taken, Extent time) {
    Extent x = new Extent();
    Extent y = new Extent();
    for (Mark mark : figure.marks()) {
      x.addX(mark);
      y.addY(mark);
    }
    boolean onTimeAxis = isTime(figure.x()) && x.covers(time);
    boolean bars = figure.marks().stream().anyMatch(Mark.Bars.class::isInstance);
    boolean points = figure.marks().stream().anyMatch(Mark.Points.class::isInstance);
    boolean raster = figure.marks().stream().anyMatch(Mark.Raster.class::isInstance);
    Span horizontal = onTimeAxis ? time.exact() : points ? x.padded(ROOM / 2, false) : bars ? x.padded(ROOM / 2, true) : x.exact();
    Span vertical = raster ? y.exact() : y.padded(ROOM, bars);
    return new Plate(id(figure, section, taken), figure, horizontal, vertical, onTimeAxis);
  }

  /** Names that differ in case only are one file on some systems. */
  private static String id(Figure figure, String section, Set<String> taken) {
    String name = stem(figure.name());
    if (taken.add(name)) {
      return name;
    }
    String stem = section.isEmpty() ? name : stem(section) + "-" + name;
    String id = stem;
    for (int i = 2; !taken.add(id); i++) {
      id = stem + "-" + i;
    }
    return id;
  }

  private static String stem(String name) {
    String stem = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String some = stem.isEmpty() ? "figure" : stem;
    return some.substring(0, Math.min(80, some.length()));
  }
}
