// The kernels that PeerBenchmark compares with, written by hand: one pass over the neurons, all in registers, intrinsics
// for vectors of eight (AVX-512) or four (AVX2 and FMA), whichever the compiler's flags allow.
//
//   hand_kernels CASE NEURONS STEPS INITIAL     prints nanoseconds of processor time and spikes
//
// INITIAL holds doubles, for each state the values of all neurons. Units are mV, ms, nA, MOhm, and mS, uF and uA per cm^2.

#include <immintrin.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <vector>

namespace {

#ifdef __AVX512F__

constexpr int LANES = 8;
using Doubles = __m512d;
using Mask = __mmask8;

inline Doubles all(double x) { return _mm512_set1_pd(x); }
inline Doubles load(const double* from) { return _mm512_load_pd(from); }
inline void store(double* to, Doubles x) { _mm512_store_pd(to, x); }
inline Doubles fma(Doubles a, Doubles b, Doubles c) { return _mm512_fmadd_pd(a, b, c); }
inline Doubles min(Doubles a, Doubles b) { return _mm512_min_pd(a, b); }
inline Mask atLeast(Doubles a, Doubles b) { return _mm512_cmp_pd_mask(a, b, _CMP_GE_OQ); }
inline Mask below(Doubles a, Doubles b) { return _mm512_cmp_pd_mask(a, b, _CMP_LT_OQ); }
inline Mask equal(Doubles a, Doubles b) { return _mm512_cmp_pd_mask(a, b, _CMP_EQ_OQ); }
inline Mask both(Mask a, Mask b) { return a & b; }
inline unsigned bits(Mask mask) { return mask; }
inline Doubles select(Mask mask, Doubles yes, Doubles no) { return _mm512_mask_blend_pd(mask, no, yes); }
inline Doubles nearest(Doubles x) { return _mm512_roundscale_pd(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
inline Doubles times2To(Doubles x, Doubles k) { return _mm512_scalef_pd(x, k); }
inline Doubles expRange(Doubles x) { return x; }

#else

constexpr int LANES = 4;
using Doubles = __m256d;
using Mask = __m256d;

inline Doubles all(double x) { return _mm256_set1_pd(x); }
inline Doubles load(const double* from) { return _mm256_load_pd(from); }
inline void store(double* to, Doubles x) { _mm256_store_pd(to, x); }
inline Doubles fma(Doubles a, Doubles b, Doubles c) { return _mm256_fmadd_pd(a, b, c); }
inline Doubles min(Doubles a, Doubles b) { return _mm256_min_pd(a, b); }
inline Mask atLeast(Doubles a, Doubles b) { return _mm256_cmp_pd(a, b, _CMP_GE_OQ); }
inline Mask below(Doubles a, Doubles b) { return _mm256_cmp_pd(a, b, _CMP_LT_OQ); }
inline Mask equal(Doubles a, Doubles b) { return _mm256_cmp_pd(a, b, _CMP_EQ_OQ); }
inline Mask both(Mask a, Mask b) { return _mm256_and_pd(a, b); }
inline unsigned bits(Mask mask) { return _mm256_movemask_pd(mask); }
inline Doubles select(Mask mask, Doubles yes, Doubles no) { return _mm256_blendv_pd(no, yes, mask); }
inline Doubles nearest(Doubles x) { return _mm256_round_pd(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }

// For whole numbers k between -1022 and 1023.
inline Doubles times2To(Doubles x, Doubles k) {
  const Doubles shifted = k + all(0x1.8p52 + 1023);
  return x * _mm256_castsi256_pd(_mm256_slli_epi64(_mm256_castpd_si256(shifted), 52));
}
inline Doubles expRange(Doubles x) { return _mm256_max_pd(min(x, all(709)), all(-708)); }

#endif

struct Reduced {
  Doubles k;
  Doubles r;
};

// x = k ln 2 + r
inline Reduced reduced(Doubles x) {
  const Doubles k = nearest(x * all(0x1.71547652b82fep+0));
  const Doubles high = fma(k, all(-0x1.62e42fefa39efp-1), x);
  return {k, fma(k, all(-0x1.abc9e3b39803fp-56), high)};
}

// (e^r - 1 - r) / r^2 for |r| <= ln(2) / 2
inline Doubles tail(Doubles r) {
  const Doubles r2 = r * r;
  const Doubles r4 = r2 * r2;
  const Doubles p01 = fma(all(0x1.5555555555556p-3), r, all(0x1.0000000000001p-1));
  const Doubles p23 = fma(all(0x1.11111111109b1p-7), r, all(0x1.5555555553d5cp-5));
  const Doubles p45 = fma(all(0x1.a01a01a7c5dfbp-13), r, all(0x1.6c16c1788eb51p-10));
  const Doubles p67 = fma(all(0x1.71de0da78e873p-19), r, all(0x1.a019b9020fa53p-16));
  const Doubles p89 = fma(all(0x1.af38b9f066054p-26), r, all(0x1.28919295c4738p-22));
  const Doubles low = fma(p23, r2, p01);
  const Doubles high = fma(p89, r4, fma(p67, r2, p45));
  return fma(high, r4, low);
}

inline Doubles exponential(Doubles x) {
  const Reduced at = reduced(expRange(x));
  return times2To(fma(at.r * at.r, tail(at.r), at.r) + all(1), at.k);
}

// e^x - 1
inline Doubles growth(Doubles x) {
  const Reduced at = reduced(expRange(min(x, all(708))));
  const Doubles p = fma(at.r * at.r, tail(at.r), at.r);
  const Doubles s = times2To(all(1), at.k);
  return fma(s, p, s - all(1));
}

// x / (e^x - 1)
inline Doubles linoid(Doubles x) { return select(equal(x, all(0)), all(1), x / growth(x)); }

// (e^x - 1) / x
inline Doubles exprel(Doubles x) { return select(equal(x, all(0)), all(1), growth(x) / x); }

// What is simulated: columns, where the neuron loop stands, who fired.
struct Population {
  long size;
  std::vector<double*> columns;
  std::vector<int> spikes;
  long fired = 0;

  // The neurons of a vector that the mask names.
  template <typename Reset>
  inline void fire(Mask mask, long at, Reset reset) {
    unsigned left = bits(mask);
    if (__builtin_expect(left != 0, 0)) {
      for (; left != 0; left &= left - 1) {
        const long neuron = at + __builtin_ctz(left);
        if (neuron < size) {
          spikes[fired++] = static_cast<int>(neuron);
          reset(neuron);
        }
      }
    }
  }
};

void stepLif(Population& cells, long step) {
  double* const v = cells.columns[0];
  double* const until = cells.columns[1];
  const double decay = std::exp(-0.1 / 20);
  const double rest = (-70 + 100 * 0.201) * (1 - decay);
  const Doubles now = all(step);
  for (long i = 0; i < cells.size; i += LANES) {
    const Doubles old = load(v + i);
    const Doubles next = select(below(now, load(until + i)), old, fma(old, all(decay), all(rest)));
    store(v + i, next);
    cells.fire(atLeast(next, all(-50)), i, [&](long neuron) {
      v[neuron] = -60;
      until[neuron] = step + 1 + 20;
    });
  }
}

struct Adex {
  static constexpr double step = 0.1, tauM = 20, resistance = 500, leak = -70, sharpness = 2, theta = -50, tauW = 30;
  static constexpr double drive = leak + resistance * 0.07;
};

template <typename Membrane>
void stepAdex(Population& cells, double adaptation, Membrane membrane) {
  double* const v = cells.columns[0];
  double* const w = cells.columns[1];
  for (long i = 0; i < cells.size; i += LANES) {
    const Doubles old = load(v + i);
    const Doubles current = load(w + i);
    const Doubles upstroke = exponential((old - all(Adex::theta)) * all(1 / Adex::sharpness));
    const Doubles force = fma(all(Adex::sharpness), upstroke, fma(all(-Adex::resistance), current, all(Adex::drive) - old));
    const Doubles next = membrane(old, upstroke, force);
    store(v + i, next);
    store(w + i, current * all(adaptation));
    cells.fire(atLeast(next, all(0)), i, [&](long neuron) {
      v[neuron] = -55;
      w[neuron] += 0.06;
    });
  }
}

void stepAdexEuler(Population& cells, long) {
  stepAdex(cells, 1 - Adex::step / Adex::tauW, [](Doubles v, Doubles, Doubles force) {
    return fma(all(Adex::step / Adex::tauM), force, v);
  });
}

void stepAdexExponentialEuler(Population& cells, long) {
  stepAdex(cells, std::exp(-Adex::step / Adex::tauW), [](Doubles v, Doubles upstroke, Doubles force) {
    const Doubles slope = (upstroke - all(1)) * all(Adex::step / Adex::tauM);
    return fma(all(Adex::step / Adex::tauM) * force, exprel(min(slope, all(1))), v);
  });
}

// The squid's axon: states, and what moves them.
struct Axon {
  Doubles v, m, h, n;
};

struct Rates {
  Doubles alphaM, betaM, alphaH, betaH, alphaN, betaN;

  explicit inline Rates(Doubles v)
      : alphaM(linoid((v + all(40)) * all(-1. / 10))),
        betaM(all(4) * exponential((v + all(65)) * all(-1. / 18))),
        alphaH(all(0.07) * exponential((v + all(65)) * all(-1. / 20))),
        betaH(all(1) / (all(1) + exponential((v + all(35)) * all(-1. / 10)))),
        alphaN(all(0.1) * linoid((v + all(55)) * all(-1. / 10))),
        betaN(all(0.125) * exponential((v + all(65)) * all(-1. / 80))) {}
};

// Conductances and the current that they and the input give at 0 mV.
struct Conductances {
  Doubles total, current;

  explicit inline Conductances(const Axon& x) {
    const Doubles sodium = all(120) * (x.m * x.m) * (x.m * x.h);
    const Doubles square = x.n * x.n;
    const Doubles potassium = all(36) * (square * square);
    total = sodium + potassium + all(0.3);
    current = fma(sodium, all(50), fma(potassium, all(-77), all(0.3 * -54.387 + 10)));
  }
};

constexpr double AXON_STEP = 0.01;

// What is left of a distance to a fixed point after a step.
inline Doubles decayed(Doubles x, Doubles target, Doubles rate) {
  return fma(x - target, exponential(all(-AXON_STEP) * rate), target);
}

inline Doubles gate(Doubles x, Doubles alpha, Doubles beta) {
  const Doubles rate = alpha + beta;
  return decayed(x, alpha / rate, rate);
}

inline Axon exponentialEuler(const Axon& x) {
  const Rates rates(x.v);
  const Conductances g(x);
  return {decayed(x.v, g.current / g.total, g.total), gate(x.m, rates.alphaM, rates.betaM),
          gate(x.h, rates.alphaH, rates.betaH), gate(x.n, rates.alphaN, rates.betaN)};
}

inline Axon derivative(const Axon& x) {
  const Rates rates(x.v);
  const Conductances g(x);
  return {fma(-g.total, x.v, g.current), fma(-(rates.alphaM + rates.betaM), x.m, rates.alphaM),
          fma(-(rates.alphaH + rates.betaH), x.h, rates.alphaH), fma(-(rates.alphaN + rates.betaN), x.n, rates.alphaN)};
}

inline Axon moved(const Axon& x, double time, const Axon& slope) {
  const Doubles t = all(time);
  return {fma(t, slope.v, x.v), fma(t, slope.m, x.m), fma(t, slope.h, x.h), fma(t, slope.n, x.n)};
}

inline Axon rungeKutta4(const Axon& x) {
  const Axon first = derivative(x);
  const Axon second = derivative(moved(x, AXON_STEP / 2, first));
  Axon sum = moved(first, 2, second);
  const Axon third = derivative(moved(x, AXON_STEP / 2, second));
  sum = moved(sum, 2, third);
  sum = moved(sum, 1, derivative(moved(x, AXON_STEP, third)));
  return moved(x, AXON_STEP / 6, sum);
}

template <Axon next(const Axon&)>
void stepAxon(Population& cells, long) {
  double* const v = cells.columns[0];
  double* const m = cells.columns[1];
  double* const h = cells.columns[2];
  double* const n = cells.columns[3];
  for (long i = 0; i < cells.size; i += LANES) {
    const Axon old = {load(v + i), load(m + i), load(h + i), load(n + i)};
    const Axon moved = next(old);
    store(v + i, moved.v);
    store(m + i, moved.m);
    store(h + i, moved.h);
    store(n + i, moved.n);
    cells.fire(both(atLeast(moved.v, all(0)), below(old.v, all(0))), i, [](long) {});
  }
}

struct Case {
  const char* name;
  int states;
  void (*step)(Population&, long);
};

constexpr Case CASES[] = {
    {"LIF_EXACT", 1, stepLif},
    {"ADEX_EXPONENTIAL_EULER", 2, stepAdexExponentialEuler},
    {"ADEX_EULER", 2, stepAdexEuler},
    {"HODGKIN_HUXLEY_EXPONENTIAL_EULER", 4, stepAxon<exponentialEuler>},
    {"HODGKIN_HUXLEY_RK4", 4, stepAxon<rungeKutta4>},
};

// One more column than there are states, of zeros; padded to whole vectors by the last neuron.
Population population(const Case& kernel, long size, const char* file) {
  Population cells{size, {}, std::vector<int>(size)};
  const long padded = (size + LANES - 1) / LANES * LANES;
  FILE* const initial = std::fopen(file, "rb");
  for (int state = 0; state <= kernel.states; state++) {
    double* const column = static_cast<double*>(std::aligned_alloc(64, (padded * sizeof(double) + 63) / 64 * 64));
    std::memset(column, 0, padded * sizeof(double));
    if (state < kernel.states) {
      if (initial == nullptr || std::fread(column, sizeof(double), size, initial) != static_cast<size_t>(size)) {
        std::fprintf(stderr, "%s does not hold the states of %ld neurons\n", file, size);
        std::exit(1);
      }
      for (long i = size; i < padded; i++) {
        column[i] = column[size - 1];
      }
    }
    cells.columns.push_back(column);
  }
  std::fclose(initial);
  return cells;
}

long processorTime() {
  timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1000000000L + now.tv_nsec;
}

}  // namespace

int main(int count, char** arguments) {
  for (const Case& kernel : CASES) {
    if (count == 5 && std::strcmp(kernel.name, arguments[1]) == 0) {
      Population cells = population(kernel, std::atol(arguments[2]), arguments[4]);
      const long steps = std::atol(arguments[3]);
      long spikes = 0;
      const long begin = processorTime();
      for (long step = 0; step < steps; step++) {
        cells.fired = 0;
        kernel.step(cells, step);
        spikes += cells.fired;
      }
      std::printf("%ld %ld\n", processorTime() - begin, spikes);
      return 0;
    }
  }
  std::fprintf(stderr, "hand_kernels CASE NEURONS STEPS INITIAL\n");
  return 1;
}
