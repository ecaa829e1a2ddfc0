/**
 * What Hillock costs: {@link org.hillock.bench.internal.KernelBenchmark} a neuron's step, {@link
 * org.hillock.bench.internal.StartUpBenchmark} a command from start to exit. Each is a program of
 * its own and prints a table; README.md has the commands.
 */
package org.hillock.bench.internal;
