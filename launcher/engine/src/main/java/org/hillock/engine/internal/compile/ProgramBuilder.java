package org.hillock.engine.internal.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Substitution;
import org.hillock.api.integrate.Statement;
import org.hillock.api.model.Assignment;
import org.hillock.api.model.Ode;
import org.hillock.api.model.Refractory;
import org.hillock.api.model.Spike;
import org.hillock.engine.internal.assemble.Assembly;
import org.hillock.engine.internal.discretize.Stepping;
import org.hillock.engine.internal.drive.Drives;
import org.hillock.engine.internal.drive.Events;
import org.hillock.engine.internal.drive.FixedColumns;
import org.hillock.engine.internal.drive.PortNodes;
import org.hillock.engine.internal.drive.PulseSchedule;
import org.hillock.engine.internal.program.Graph;
import org.hillock.engine.internal.program.Node;
import org.hillock.engine.internal.program.Operation;
import org.hillock.engine.internal.program.Output;
import org.hillock.engine.internal.program.Phase;
import org.hillock.engine.internal.program.Program;
import org.hillock.engine.internal.program.Translation;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RecordPlan;

/** Builds the program of one step from everything that is known of a population. */
final class ProgramBuilder {
  private final Assembly assembly;
  private final Map<String, Expr> definitions;
  private final double dt;
  private final Graph graph = new Graph();
  private final FixedColumns fixed = new FixedColumns();
  private final PortNodes ports;
  private final StepDraws draws;
  private final StepSymbols symbols;
  private final List<String> statements = new ArrayList<>();
  private final Map<Phase, List<Output>> phases = new EnumMap<>(Phase.class);
  private final List<Output> probes = new ArrayList<>();
  private final Optional<Column> refractorySteps;
  private final Set<String> clamped;

  ProgramBuilder(
      Assembly assembly,
      PopulationPlan plan,
      double dt,
      long seed,
      Drives drives,
      Optional<Column> refractorySteps,
      boolean offGrid) {
    this.assembly = assembly;
    this.definitions = assembly.definitions();
    this.dt = dt;
    this.ports = new PortNodes(drives, graph, fixed, dt);
    this.draws = new StepDraws(plan, seed, graph, fixed);
    this.symbols =
        new StepSymbols(
            assembly.spec(), plan.parameters(), dt, graph, fixed, ports, draws, offGrid);
    this.refractorySteps = refractorySteps;
    List<String> stay =
        assembly
            .spec()
            .spike()
            .flatMap(Spike::refractory)
            .map(Refractory::clamped)
            .orElse(List.of());
    this.clamped = refractorySteps.isPresent() ? Set.copyOf(stay) : Set.of();
  }

  /** After how many steps random numbers are drawn; 0 if none ever are. */
  int drawPeriod() {
    return draws.period();
  }

  Program program() {
    phases.putAll(draws.phases());
    return new Program(graph.nodes(), graph.lines(), statements, phases, probes);
  }

  FixedColumns fixed() {
    return fixed;
  }

  private int line(String text) {
    int known = statements.indexOf(text);
    if (known < 0) {
      statements.add(text);
    }
    return known < 0 ? statements.size() : known + 1;
  }

  private int apply(Operation operation, int line, Integer... operands) {
    return graph.add(new Node.Apply(operation, List.of(operands)), line);
  }

  /** The integration of a free neuron, and of a refractory one if it differs. */
  void integrate(Stepping free, Optional<Stepping> still) {
    phases.put(Phase.FREE, arm(free, ""));
    if (still.isPresent()) {
      int line = line("refractoriness");
      phases.put(
          Phase.REFRACTORY,
          List.of(new Output("refractory", refractoryAt(Names.STEP, line), line)));
      phases.put(Phase.CLAMPED, arm(still.get(), " while refractory"));
    }
  }

  /** The derivatives of a free neuron, and of a refractory one if they differ. */
  void flow(Stepping free, Optional<Stepping> still) {
    phases.put(Phase.FREE, slopes(free));
    still.ifPresent(stepping -> phases.put(Phase.CLAMPED, slopes(stepping)));
  }

  private List<Output> slopes(Stepping stepping) {
    List<Output> outputs = new ArrayList<>();
    for (Ode ode : stepping.system().equations()) {
      int line = line(ode.text());
      int node = translated(ode.derivative(), line, name -> symbols.flowing(name, line));
      outputs.add(new Output(ode.state(), node, line));
    }
    return outputs;
  }

  private int refractoryAt(String step, int line) {
    return apply(
        Operation.LESS, line, symbols.scalar(step, line), symbols.column(Names.UNTIL, line));
  }

  private List<Output> arm(Stepping stepping, String suffix) {
    StepSymbols.Scheme scheme = symbols.new Scheme(stepping.coefficients(), suffix);
    List<Output> outputs = new ArrayList<>();
    for (Statement statement : stepping.statements()) {
      switch (statement) {
        case Statement.Let let -> {
          int line = line(let.name() + " = " + let.value());
          scheme.let(let.name(), translated(let.value(), line, name -> scheme.node(name, line)));
        }
        case Statement.Next next -> {
          int line = line(equation(stepping, next.state()));
          int node = translated(next.value(), line, name -> scheme.node(name, line));
          outputs.add(new Output(next.state(), node, line));
        }
      }
    }
    return outputs;
  }

  private int translated(Expr expr, int line, Translation.Symbols names) {
    return new Translation(graph, names, line).node(expr);
  }

  private static String equation(Stepping stepping, String state) {
    return stepping.system().equations().stream()
        .filter(ode -> ode.state().equals(state))
        .map(Ode::text)
        .findFirst()
        .orElse(state);
  }

  /**
   * Pulses and events that arrive at random, ports before states; what arrives at one port or state
   * adds up in declared order, pulses first. Every jump reads the states before all of them.
   *
   * @param drives what arrives
   * @param slopes for each port at which something arrives the factors of the states that jump
   */
  void arrivals(Drives drives, Map<String, Map<String, Expr>> slopes) {
    Map<String, Integer> moved = new LinkedHashMap<>();
    for (String target : drives.jumps(assembly.spec())) {
      int line = line("arrivals at " + target);
      List<Integer> amounts = new ArrayList<>();
      for (PulseSchedule pulse : drives.pulses()) {
        if (pulse.target().equals(target)) {
          amounts.add(amount(pulse, line));
        }
      }
      for (Events events : drives.events()) {
        if (events.target().equals(target)) {
          amounts.add(amount(events, line));
        }
      }
      int sum = amounts.stream().reduce((a, b) -> apply(Operation.ADD, line, a, b)).orElseThrow();
      jumps(moved, target, slopes, sum, line);
    }
    if (moved.isEmpty()) {
      return;
    }
    List<Output> outputs = new ArrayList<>();
    moved.forEach((state, node) ->
        outputs.add(new Output(state, unlessClamped(state, node), graph.lines().get(node))));
    phases.put(Phase.ARRIVALS, outputs);
  }

  private int amount(PulseSchedule pulse, int line) {
    return pulse.shared() ? symbols.scalar(pulse.slot(), line) : symbols.column(pulse.slot(), line);
  }

  /** How many events arrive in the step, times what each adds. */
  private int amount(Events events, int line) {
    int rate = ports.node(events.rate(), 0.5, line);
    int expected = apply(Operation.MULTIPLY, line, rate, symbols.constant(dt, line));
    int count = draws.events(events.name(), expected, line);
    int amount = fixed.node(graph, events.name() + ".amount", events.amount(), line);
    return apply(Operation.MULTIPLY, line, count, amount);
  }

  private void jumps(
      Map<String, Integer> moved,
      String target,
      Map<String, Map<String, Expr>> slopes,
      int amount,
      int line) {
    Map<String, Expr> factors = slopes.get(target);
    if (factors == null) {
      jump(moved, target, amount, amount, line);
    } else {
      factors.forEach((state, slope) -> {
        int factor = translated(slope, line, name -> symbols.instant(name, line));
        jump(moved, state, amount, apply(Operation.MULTIPLY, line, amount, factor), line);
      });
    }
  }

  private void jump(Map<String, Integer> moved, String state, int amount, int jump, int line) {
    int before = moved.containsKey(state) ? moved.get(state) : symbols.state(state, line);
    int none = apply(Operation.EQUAL, line, amount, symbols.constant(0, line));
    moved.put(
        state,
        apply(Operation.SELECT, line, none, before, apply(Operation.ADD, line, before, jump)));
  }

  private int unlessClamped(String state, int node) {
    if (!clamped.contains(state)) {
      return node;
    }
    int line = graph.lines().get(node);
    return apply(
        Operation.SELECT,
        line,
        refractoryAt(Names.STEP_END, line),
        symbols.state(state, line),
        node);
  }

  /** The spike condition, arming and reset. */
  void fire(Spike spike) {
    int line = line("spike when " + spike.condition());
    int holds = instant(spike.condition(), line);
    Optional<Integer> busy = refractorySteps.map(ignored -> refractoryAt(Names.STEP_END, line));
    List<Output> condition = new ArrayList<>();
    int fires = holds;
    if (!assembly.resets()) {
      int armed = symbols.column(Names.ARMED, line);
      fires =
          apply(
              Operation.AND,
              line,
              apply(Operation.NOT_EQUAL, line, armed, symbols.constant(0, line)),
              fires);
      int tested = armedBy(holds, line);
      int next =
          busy.map(refractory -> apply(Operation.SELECT, line, refractory, armed, tested))
              .orElse(tested);
      condition.add(new Output(Names.ARMED, next, line));
    }
    int free = fires;
    fires =
        busy.map(refractory ->
                apply(Operation.AND, line, apply(Operation.NOT, line, refractory), free))
            .orElse(free);
    condition.addFirst(new Output(Names.FIRES, fires, line));
    phases.put(Phase.CONDITION, condition);
    reset(spike);
  }

  /**
   * The spike condition as it is, how far it is from holding, and the reset.
   *
   * @param margin above zero where the condition holds
   */
  void watch(Spike spike, Expr margin) {
    int line = line("spike when " + spike.condition());
    phases.put(
        Phase.CONDITION,
        List.of(
            new Output(Names.FIRES, instant(spike.condition(), line), line),
            new Output(Names.MARGIN, instant(margin, line), line)));
    reset(spike);
  }

  private int armedBy(int holds, int line) {
    return apply(
        Operation.SELECT, line, holds, symbols.constant(0, line), symbols.constant(1, line));
  }

  private int instant(Expr expr, int line) {
    return translated(
        Substitution.of(expr, definitions), line, name -> symbols.instant(name, line));
  }

  private void reset(Spike spike) {
    List<Output> outputs = new ArrayList<>();
    for (Assignment assignment : spike.reset()) {
      int line = line("at a spike " + assignment.state() + " = " + assignment.value());
      outputs.add(new Output(assignment.state(), instant(assignment.value(), line), line));
    }
    refractorySteps.ifPresent(steps -> {
      int line = line("refractoriness");
      int period = fixed.node(graph, Names.PERIOD, steps, line);
      int until = apply(Operation.ADD, line, symbols.scalar(Names.STEP_END, line), period);
      outputs.add(new Output(Names.UNTIL, until, line));
    });
    phases.put(Phase.RESET, outputs);
  }

  /** What a record samples. */
  void probe(RecordPlan record) {
    int line = line("record " + record.symbol());
    Expr value = definitions.getOrDefault(record.symbol(), Expr.symbol(record.symbol()));
    probes.add(
        new Output(
            record.symbol(), translated(value, line, name -> symbols.record(name, line)), line));
  }

  /** One more probe, the last: whether a neuron without reset is armed at the start. */
  void probeArmed(Spike spike) {
    int line = line("spike when " + spike.condition());
    probes.add(new Output(Names.ARMED, armedBy(instant(spike.condition(), line), line), line));
  }
}
