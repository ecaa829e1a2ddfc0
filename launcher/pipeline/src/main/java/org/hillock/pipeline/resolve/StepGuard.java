package org.hillock.pipeline.resolve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.hillock.api.Problem;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.unit.Quantity;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.pipeline.problem.Choices;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.Located;

/** Warns where the step is coarse against the fastest time constant of a population. */
final class StepGuard {
  private final List<Integrator> installed;
  private final Located<Quantity> step;
  private final Problems problems;
  private final List<String> notes;

  StepGuard(
      List<Integrator> installed, Located<Quantity> step, Problems problems, List<String> notes) {
    this.installed = installed;
    this.step = step;
    this.problems = problems;
    this.notes = notes;
  }

  void check(PopulationPlan plan) {
    Neuron neuron = new Neuron(plan.model(), plan.parts());
    EquationSystem system = EquationView.of(neuron);
    DecayStep.of(plan.integrator())
        .ifPresent(decayStep ->
            FastestDecay.of(system, plan, stepMs())
                .ifPresent(decay -> judge(plan, neuron, decayStep, decay)));
  }

  private double stepMs() {
    return step.value().value();
  }

  private void judge(PopulationPlan plan, Neuron neuron, DecayStep decayStep, FastestDecay decay) {
    double ratio = stepMs() / decay.timeConstant();
    String name = "\"" + plan.integrator().name() + "\"";
    switch (decayStep.verdict(ratio)) {
      case FOLLOWED -> {}
      case STEPPED_OVER ->
          notes.add(
              where(plan, "long", decay)
                  + name
                  + " stays bounded, but how the state relaxes is not resolved");
      case COARSE ->
          warn(
              where(plan, "coarse", decay)
                  + "a step of "
                  + name
                  + " is off by "
                  + rounded(100 * decayStep.error(ratio), 2, RoundingMode.HALF_EVEN)
                  + " % of what relaxes",
              remedy(neuron, decayStep.longest() * decay.timeConstant(), ratio));
      case UNSTABLE ->
          warn(
              where(plan, "unstable", decay)
                  + "what should relax grows by a factor of "
                  + rounded(Math.abs(decayStep.factor(ratio)), 3, RoundingMode.HALF_EVEN)
                  + " in every step of "
                  + name,
              remedy(neuron, decayStep.longest() * decay.timeConstant(), ratio));
    }
  }

  private void warn(String message, String remedy) {
    problems.accept(Problem.warning(message, remedy, step.where()));
  }

  private String where(PopulationPlan plan, String what, FastestDecay decay) {
    String state = decay.ode().state();
    int dot = state.indexOf('.');
    return plan.name()
        + ": a step of "
        + step.value()
        + " is "
        + what
        + " for "
        + decay.ode().text()
        + (dot < 0 ? "" : " of part " + state.substring(0, dot))
        + ": its time constant is "
        + rounded(decay.timeConstant(), 3, RoundingMode.HALF_EVEN)
        + " ms at the start"
        + (decay.shared() ? "" : " in neuron " + decay.neuron())
        + ", and ";
  }

  private String remedy(Neuron neuron, double longestMs, double ratio) {
    List<String> others =
        installed.stream()
            .filter(integrator -> bears(integrator, neuron, ratio))
            .map(Integrator::name)
            .toList();
    String shorter = "take at most " + rounded(longestMs, 2, RoundingMode.FLOOR) + " ms";
    return others.isEmpty()
        ? shorter
        : shorter + ", or an integrator that bears the step: " + Choices.list(others);
  }

  /** Whether an integrator takes the equations and neither blurs nor blows up such a decay. */
  private static boolean bears(Integrator integrator, Neuron neuron, double ratio) {
    Acceptance acceptance = new Acceptance(neuron);
    if (acceptance.refusal(integrator).isPresent()) {
      return false;
    }
    boolean exact = integrator.discretize(acceptance.system()) instanceof Scheme.Linear;
    return exact
        || DecayStep.of(integrator)
            .map(decayStep -> decayStep.verdict(ratio))
            .filter(verdict ->
                verdict == DecayStep.Verdict.FOLLOWED || verdict == DecayStep.Verdict.STEPPED_OVER)
            .isPresent();
  }

  private static String rounded(double value, int digits, RoundingMode mode) {
    if (!(Math.abs(value) < 1e6)) {
      return String.format(Locale.ROOT, "%.1e", value);
    }
    BigDecimal number = new BigDecimal(value).round(new MathContext(digits, mode));
    return number.stripTrailingZeros().toPlainString();
  }
}
