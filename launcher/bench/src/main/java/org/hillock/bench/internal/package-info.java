/**
 * What Hillock costs: {@link org.hillock.bench.internal.KernelBenchmark} a neuron's step, {@link
 * org.hillock.bench.internal.StartUpBenchmark} a command from start to exit, {@link
 * org.hillock.bench.internal.PeerBenchmark} a step beside C++, {@link
 * org.hillock.bench.internal.FirstStepBenchmark} what comes first. Each is a program of its own and
 * prints a table; README.md has the commands.
 */
package org.hillock.bench.internal;
