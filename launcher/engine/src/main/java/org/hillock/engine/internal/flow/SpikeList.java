package org.hillock.engine.internal.flow;

import java.util.Arrays;

/** Spikes with their times; keeps its memory. */
public final class SpikeList {
  private int[] neurons = new int[16];
  private double[] times = new double[16];
  private int[] otherNeurons = new int[16];
  private double[] otherTimes = new double[16];
  private int size;

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  public int[] neurons() {
    return neurons;
  }

  public double[] times() {
    return times;
  }

  void add(int neuron, double time) {
    reserve(1);
    neurons[size] = neuron;
    times[size] = time;
    size++;
  }

  public void addAll(SpikeList other) {
    reserve(other.size);
    System.arraycopy(other.neurons, 0, neurons, size, other.size);
    System.arraycopy(other.times, 0, times, size, other.size);
    size += other.size;
  }

  private void reserve(int more) {
    if (neurons.length - size < more) {
      int length = Math.max(Math.addExact(size, more), (int) Math.min(1 << 30, 2L * size));
      neurons = Arrays.copyOf(neurons, length);
      times = Arrays.copyOf(times, length);
      otherNeurons = new int[length];
      otherTimes = new double[length];
    }
  }

  /** Orders by time, then neuron. */
  public void sort() {
    for (int run = 1; run < size; run *= 2) {
      for (int from = 0; from < size; from += 2 * run) {
        merge(from, Math.min(from + run, size), Math.min(from + 2 * run, size));
      }
      swap();
    }
  }

  private void merge(int from, int middle, int to) {
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takeLeft = left < middle && (right >= to || !isBefore(right, left));
      int taken = takeLeft ? left++ : right++;
      otherNeurons[i] = neurons[taken];
      otherTimes[i] = times[taken];
    }
  }

  private boolean isBefore(int one, int other) {
    return times[one] < times[other]
        || (times[one] == times[other] && neurons[one] < neurons[other]);
  }

  private void swap() {
    int[] sortedNeurons = otherNeurons;
    double[] sortedTimes = otherTimes;
    otherNeurons = neurons;
    otherTimes = times;
    neurons = sortedNeurons;
    times = sortedTimes;
  }
}
