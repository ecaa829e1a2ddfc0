package org.hillock.itest.examples;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hillock.api.Named;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.api.analyze.Population;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.input.Target;
import org.hillock.pipeline.catalog.Catalog;
import org.hillock.pipeline.catalog.Entry;
import org.hillock.tck.AssertingAnalyzer;
import org.hillock.tck.AssertingStimulus;

/**
 * A catalog whose analyzers and stimuli check how they are called, as the kit's wrappers do; it
 * also knows which analyzers were closed.
 */
final class UnderTheKit implements Catalog {
  private final Catalog catalog;
  private final Function<Stimulus, Stimulus> computed;
  private final AtomicInteger analyzers = new AtomicInteger();
  private final AtomicInteger stimuli = new AtomicInteger();
  private final Set<Integer> closed = ConcurrentHashMap.newKeySet();

  /**
   * Wraps a catalog.
   *
   * @param computed what to make of each stimulus before it is wrapped
   */
  UnderTheKit(Catalog catalog, Function<Stimulus, Stimulus> computed) {
    this.catalog = catalog;
    this.computed = computed;
  }

  @Override
  public <T extends Named> List<Entry<T>> all(Class<T> kind) {
    return catalog.all(kind).stream()
        .map(entry -> new Entry<>(kind.cast(checked(entry.extension())), entry.provider()))
        .toList();
  }

  /** How many stimuli were opened. */
  int stimuli() {
    return stimuli.get();
  }

  /** How many analyzers were opened. */
  int analyzers() {
    return analyzers.get();
  }

  /** How many of them were closed. */
  int closedAnalyzers() {
    return closed.size();
  }

  private Named checked(Named extension) {
    return switch (extension) {
      case StimulusGenerator<?> generator -> new CheckedGenerator<>(generator);
      case AnalyzerFactory<?> factory -> new CheckedFactory<>(factory);
      default -> extension;
    };
  }

  private final class CheckedGenerator<C extends Record> implements StimulusGenerator<C> {
    private final StimulusGenerator<C> generator;

    CheckedGenerator(StimulusGenerator<C> generator) {
      this.generator = generator;
    }

    @Override
    public String name() {
      return generator.name();
    }

    @Override
    public Class<C> config() {
      return generator.config();
    }

    @Override
    public Stimulus open(C config, Target target) {
      stimuli.incrementAndGet();
      return AssertingStimulus.wrap(computed.apply(generator.open(config, target)));
    }
  }

  private final class CheckedFactory<C extends Record> implements AnalyzerFactory<C> {
    private final AnalyzerFactory<C> factory;

    CheckedFactory(AnalyzerFactory<C> factory) {
      this.factory = factory;
    }

    @Override
    public String name() {
      return factory.name();
    }

    @Override
    public Class<C> config() {
      return factory.config();
    }

    @Override
    public Feed feed() {
      return factory.feed();
    }

    @Override
    public Analyzer open(C config, Population population) {
      int number = analyzers.incrementAndGet();
      return noticing(AssertingAnalyzer.wrap(factory.open(config, population)), number);
    }
  }

  /** With the capabilities of what it wraps. */
  private Analyzer noticing(Analyzer analyzer, int number) {
    return (Analyzer)
        Proxy.newProxyInstance(
            UnderTheKit.class.getClassLoader(),
            analyzer.getClass().getInterfaces(),
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                closed.add(number);
              }
              try {
                return method.invoke(analyzer, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
