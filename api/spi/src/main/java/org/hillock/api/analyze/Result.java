package org.hillock.api.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.api.figure.Figure;

/**
 * What an analyzer found: data, without any object of the plug-in.
 *
 * @param measures single numbers, with theory beside them where there is one
 * @param tables columns of numbers
 * @param figures pictures, as data
 * @since 1.0
 */
public record Result(List<Measure> measures, List<Table> tables, List<Figure> figures) {
  /** Nothing. */
  public static final Result EMPTY = new Result(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Result {
    measures = List.copyOf(measures);
    tables = List.copyOf(tables);
    figures = List.copyOf(figures);
  }

  /**
   * Starts a result.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds a measure.
   *
   * @param name its name
   * @return the measure, if there is one
   */
  public Optional<Measure> measure(String name) {
    return measures.stream().filter(m -> m.name().equals(name)).findFirst();
  }

  /**
   * Finds a table.
   *
   * @param name its name
   * @return the table, if there is one
   */
  public Optional<Table> table(String name) {
    return tables.stream().filter(t -> t.name().equals(name)).findFirst();
  }

  /** Collects a result's pieces in order. */
  public static final class Builder {
    private final List<Measure> measures = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a measure.
     *
     * @param measure the measure
     * @return this builder
     */
    public Builder add(Measure measure) {
      measures.add(measure);
      return this;
    }

    /**
     * Adds a table.
     *
     * @param table the table
     * @return this builder
     */
    public Builder add(Table table) {
      tables.add(table);
      return this;
    }

    /**
     * Adds a figure.
     *
     * @param figure the figure
     * @return this builder
     */
    public Builder add(Figure figure) {
      figures.add(figure);
      return this;
    }

    /**
     * Finishes.
     *
     * @return the result
     */
    public Result build() {
      return new Result(measures, tables, figures);
    }
  }
}
