package org.hillock.engine.internal.drive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hillock.api.expr.Expr;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.NamedConstant;
import org.hillock.engine.internal.discretize.StepGrid;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.DrivePlan;

/**
 * Reads one drive of a port: formulas of one form become one term whose constants are columns,
 * samples become slots.
 */
final class DriveReader {
  private final DrivePlan drive;
  private final String name;
  private final int size;
  private final StepGrid grid;
  private final boolean offGrid;
  private final int[] which;
  private final List<Term> terms = new ArrayList<>();
  private final List<Feed> feeds = new ArrayList<>();

  private record Form(Expr value, List<String> constants) {}

  /**
   * A reader.
   *
   * @param name what the drive's columns begin with, unique within the population
   * @param offGrid whether samples count where they lie
   */
  DriveReader(DrivePlan drive, String name, int size, StepGrid grid, boolean offGrid) {
    this.drive = drive;
    this.name = name;
    this.size = size;
    this.grid = grid;
    this.offGrid = offGrid;
    this.which = drive.which();
    read();
  }

  List<Term> terms() {
    return terms;
  }

  List<Feed> feeds() {
    return feeds;
  }

  private void read() {
    Map<Form, BitSet> forms = new LinkedHashMap<>();
    BitSet sampled = new BitSet();
    for (int i = 0; i < size; i++) {
      if (which[i] >= 0) {
        switch (drive.stimuli().get(which[i])) {
          case Formula formula ->
              forms.computeIfAbsent(form(formula), ignored -> new BitSet()).set(i);
          case Stimulus.Series ignored -> sampled.set(i);
          case Stimulus.Current ignored -> sampled.set(i);
          case Stimulus.Pulses ignored -> {}
          case Stimulus.Poisson ignored -> {}
        }
      }
    }
    forms.forEach((form, driven) -> terms.add(fused(form, driven)));
    if (!sampled.isEmpty()) {
      sampled(sampled);
    }
  }

  private static Form form(Formula formula) {
    return new Form(
        formula.value(), formula.constants().stream().map(NamedConstant::name).toList());
  }

  private Term fused(Form form, BitSet driven) {
    String prefix = terms.isEmpty() ? name : name + "#" + terms.size();
    Map<String, Column> constants = new HashMap<>();
    for (int i = 0; i < form.constants().size(); i++) {
      int at = i;
      constants.put(
          form.constants().get(i),
          column(driven, formula -> formula.constants().get(at).value().value()));
    }
    boolean always = driven.stream().allMatch(i -> formula(i).active().equals(Interval.ALWAYS));
    Optional<Term.Gate> gate =
        always
            ? Optional.empty()
            : Optional.of(
                new Term.Gate(
                    column(driven, formula -> grid.steps(formula.active().start())),
                    column(driven, formula -> grid.steps(formula.active().stop()))));
    return new Term.Fused(prefix, Mask.of(driven, size), form.value(), constants, gate);
  }

  private Formula formula(int neuron) {
    return (Formula) drive.stimuli().get(which[neuron]);
  }

  /** The values of the driven neurons; the others get one of them, which their mask hides. */
  private Column column(BitSet driven, ToDoubleFunction<Formula> value) {
    double first = value.applyAsDouble(formula(driven.nextSetBit(0)));
    double[] values = new double[size];
    Arrays.setAll(values, i -> driven.get(i) ? value.applyAsDouble(formula(i)) : first);
    long bits = Double.doubleToRawLongBits(first);
    boolean same = Arrays.stream(values).allMatch(v -> Double.doubleToRawLongBits(v) == bits);
    return same ? Column.of(first) : new Column(values);
  }

  private void sampled(BitSet driven) {
    List<SampledFeed.Source> sources = new ArrayList<>();
    int[][] lanes = Lanes.of(which, drive.stimuli().size());
    for (int k = 0; k < lanes.length; k++) {
      if (lanes[k].length > 0 && driven.get(lanes[k][0])) {
        sources.add(new SampledFeed.Source(drive.stimuli().get(k), lanes[k]));
      }
    }
    boolean shared =
        sources.size() == 1 && sources.getFirst().stimulus() instanceof Stimulus.Series;
    terms.add(new Term.Sampled(name, Mask.of(driven, size), !shared));
    feeds.add(new SampledFeed(drive.name(), name, !shared, offGrid, sources, grid.dt()));
  }
}
