package org.hillock.report.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;

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
   * The figures of a section.
   *
   * @param name the section's name
   * @param figures its figures
   */
  public record Group(String name, List<Figure> figures) {}

  /**
   * Names the figures and chooses their axes.
   *
   * @param standard those that belong to no section
   * @param groups those of the sections
   * @return the figures, ready to be drawn
   */
  public static Plates of(List<Figure> standard, List<Group> groups) {
    List<Group> own = groups.stream().map(group -> without(group, standard)).toList();
    Extent time = new Extent();
    standard.forEach(figure -> addTime(figure, time));
    if (time.isEmpty()) {
      own.forEach(group -> group.figures().forEach(figure -> addTime(figure, time)));
    }
    time.startAtZero();
    Set<String> taken = new HashSet<>();
    List<Plate> first = new ArrayList<>();
    standard.forEach(figure -> first.add(plate(figure, id(figure, "", taken), time)));
    List<List<Plate>> sections = new ArrayList<>();
    for (Group group : own) {
      List<Plate> plates = new ArrayList<>();
      group.figures().forEach(f -> plates.add(plate(f, id(f, group.name(), taken), time)));
      sections.add(plates);
    }
    return new Plates(first, sections);
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

  /**
   * A pipeline may name an analyzer's figures among the standard ones: they hold the same marks.
   */
  private static Group without(Group group, List<Figure> standard) {
    List<Figure> own =
        group.figures().stream()
            .filter(figure -> standard.stream().noneMatch(f -> same(f, figure)))
            .toList();
    return new Group(group.name(), own);
  }

  private static boolean same(Figure one, Figure other) {
    return one.title().equals(other.title()) && one.marks().equals(other.marks());
  }

  private static void addTime(Figure figure, Extent time) {
    if (isTime(figure.x())) {
      figure.marks().forEach(time::addX);
    }
  }

  private static boolean isTime(Axis axis) {
    return axis.label().equalsIgnoreCase("time") && axis.unit().symbol().equals("ms");
  }

  private static Plate plate(Figure figure, String id, Extent time) {
    Extent x = new Extent();
    Extent y = new Extent();
    for (Mark mark : figure.marks()) {
      x.addX(mark);
      y.addY(mark);
    }
    boolean onTimeAxis = isTime(figure.x()) && x.covers(time);
    boolean bars = has(figure, Mark.Bars.class);
    boolean points = has(figure, Mark.Points.class);
    Span horizontal =
        onTimeAxis ? time.exact() : points || bars ? x.padded(ROOM / 2, !points) : x.exact();
    Span vertical = has(figure, Mark.Raster.class) ? y.exact() : y.padded(ROOM, bars);
    return new Plate(id, figure, horizontal, vertical, onTimeAxis);
  }

  private static boolean has(Figure figure, Class<? extends Mark> type) {
    return figure.marks().stream().anyMatch(type::isInstance);
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
    String stem =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String some = stem.isEmpty() ? "figure" : stem;
    return some.substring(0, Math.min(80, some.length()));
  }
}
