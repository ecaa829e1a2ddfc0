"""Builds C++ programs with Brian2's cpp_standalone, one for each line of a file, as its users get them.

A line has, between tabs: the case, the number of neurons, the number of steps, the file of initial
states, the folder of the project, and the compiler's flags ("default" for Brian2's own). The program
is called "main"; it prints the nanoseconds of processor time that the steps took, and the spikes.
"""

import logging
import os
import sys
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.WARNING)

import numpy as np
from brian2 import (
    Network,
    NeuronGroup,
    cm,
    defaultclock,
    device,
    ms,
    msiemens,
    mV,
    nA,
    Mohm,
    pA,
    prefs,
    set_device,
    uF,
    umetre,
)

# Equations, threshold, reset and parameters are those of Hillock's models with their defaults.
LIF = {
    "equations": "dv/dt = (E_L - v + R*I)/tau_m : volt (unless refractory)",
    "states": {"v": mV},
    "threshold": "v >= V_th",
    "reset": "v = V_r",
    "refractory": 2 * ms,
    "parameters": {
        "tau_m": 20 * ms,
        "R": 100 * Mohm,
        "E_L": -70 * mV,
        "V_th": -50 * mV,
        "V_r": -60 * mV,
    },
}

ADEX_PARAMETERS = {
    "tau_m": 20 * ms,
    "R": 500 * Mohm,
    "E_L": -70 * mV,
    "Delta_T": 2 * mV,
    "theta_rh": -50 * mV,
    "V_peak": 0 * mV,
    "V_r": -55 * mV,
    "a": 0 * nA / mV,
    "b": 60 * pA,
    "tau_w": 30 * ms,
}

ADEX = {
    "equations": """
        dv/dt = (E_L - v + Delta_T*exp((v - theta_rh)/Delta_T) - R*w + R*I)/tau_m : volt
        dw/dt = (a*(v - E_L) - w)/tau_w : amp
        """,
    "states": {"v": mV, "w": nA},
    "threshold": "v >= V_peak",
    "reset": "v = V_r; w += b",
    "refractory": False,
    "parameters": ADEX_PARAMETERS,
}

# Brian2 refuses exponential Euler for an equation that is not linear in its own state. So the tangent
# is written out: value and slope of the step's start, which stay as they are for the step.
ADEX_TANGENT = ADEX | {
    "equations": """
        upstroke = exp((v - theta_rh)/Delta_T) : 1 (constant over dt)
        slope = (upstroke - 1)/tau_m : Hz (constant over dt)
        start = v : volt (constant over dt)
        value = (E_L - start + Delta_T*upstroke - R*w + R*I)/tau_m : volt/second (constant over dt)
        dv/dt = value + slope*(v - start) : volt
        dw/dt = (a*(start - E_L) - w)/tau_w : amp
        """,
}

SQUID = {
    "equations": """
        dv/dt = (I/area - g_Na*m**3*h*(v - E_Na) - g_K*n**4*(v - E_K) - g_L*(v - E_L))/C : volt
        dm/dt = alpha_m*(1 - m) - beta_m*m : 1
        dh/dt = alpha_h*(1 - h) - beta_h*h : 1
        dn/dt = alpha_n*(1 - n) - beta_n*n : 1
        alpha_m = 1/exprel(-(v + 40*mV)/(10*mV))/ms : Hz
        beta_m = 4*exp(-(v + 65*mV)/(18*mV))/ms : Hz
        alpha_h = 0.07*exp(-(v + 65*mV)/(20*mV))/ms : Hz
        beta_h = 1/(1 + exp(-(v + 35*mV)/(10*mV)))/ms : Hz
        alpha_n = 0.1/exprel(-(v + 55*mV)/(10*mV))/ms : Hz
        beta_n = 0.125*exp(-(v + 65*mV)/(80*mV))/ms : Hz
        """,
    "states": {"v": mV, "m": 1, "h": 1, "n": 1},
    "threshold": "v >= V_spike",
    "reset": "",
    "refractory": "v >= V_spike",
    "parameters": {
        "C": 1 * uF / cm**2,
        "g_Na": 120 * msiemens / cm**2,
        "g_K": 36 * msiemens / cm**2,
        "g_L": 0.3 * msiemens / cm**2,
        "E_Na": 50 * mV,
        "E_K": -77 * mV,
        "E_L": -54.387 * mV,
        "area": 2000 * umetre**2,
        "V_spike": 0 * mV,
    },
}

# For each case: the model, the method, the step and the input.
CASES = {
    "LIF_EXACT": (LIF, "exact", 0.1 * ms, 0.201 * nA),
    "ADEX_EXPONENTIAL_EULER": (ADEX_TANGENT, "exponential_euler", 0.1 * ms, 0.07 * nA),
    "ADEX_EULER": (ADEX, "euler", 0.1 * ms, 0.07 * nA),
    "HODGKIN_HUXLEY_EXPONENTIAL_EULER": (SQUID, "exponential_euler", 0.01 * ms, 0.2 * nA),
    "HODGKIN_HUXLEY_RK4": (SQUID, "rk4", 0.01 * ms, 0.2 * nA),
}

# A neuron that is above the threshold at the start has fired before.
DISARM = """
for (int i = 0; i < {neurons}; i++) {armed}[i] = {v}[i] < 0;
"""

BEFORE_RUN = """
timespec begin, end;
clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &begin);
"""

# What Brian2 would write to files then is not needed.
AFTER_RUN = """
clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
long spikes = 0;
for (int i = 0; i < {neurons}; i++) spikes += {fired}[i];
std::cout << (end.tv_sec - begin.tv_sec) * 1000000000L + (end.tv_nsec - begin.tv_nsec) << " " << spikes
          << std::endl;
std::_Exit(0);
"""


def build(case, neurons, steps, initial, folder, flags):
    """Writes a project and compiles it."""
    model, method, step, current = CASES[case]
    device.reinit()
    device.activate(build_on_run=False)
    if flags != "default":
        prefs.codegen.cpp.extra_compile_args_gcc = ["-w", "-std=c++11", *flags.split()]
    defaultclock.dt = step
    group = NeuronGroup(
        neurons,
        model["equations"] + "\nfired : integer",
        method=method,
        threshold=model["threshold"],
        reset=(model["reset"] + "\nfired += 1").replace("; ", "\n").strip(),
        refractory=model["refractory"],
        namespace=model["parameters"] | {"I": current},
        name="cell",
    )
    values = np.fromfile(initial).reshape(len(model["states"]), neurons)
    for row, (state, unit) in zip(values, model["states"].items()):
        setattr(group, state, row * unit)
    names = {name: device.get_array_name(group.variables[name]) for name in ("fired", "v")}
    if model["reset"] == "":
        armed = device.get_array_name(group.variables["not_refractory"])
        device.insert_code("main", DISARM.format(neurons=neurons, armed=armed, v=names["v"]))
    device.insert_code("main", BEFORE_RUN)
    Network(group).run(steps * step)
    device.insert_code("main", AFTER_RUN.format(neurons=neurons, fired=names["fired"]))
    device.build(directory=folder, compile=True, run=False, clean=False)
    prefs.codegen.cpp.extra_compile_args_gcc = DEFAULT_FLAGS


if __name__ == "__main__":
    set_device("cpp_standalone", build_on_run=False)
    DEFAULT_FLAGS = list(prefs.codegen.cpp.extra_compile_args_gcc)
    prefs.devices.cpp_standalone.extra_make_args_unix = ["-s", f"-j{os.cpu_count()}"]
    with open(sys.argv[1], encoding="utf-8") as lines:
        for line in lines:
            case, neurons, steps, initial, folder, flags = line.rstrip("\n").split("\t")
            build(case, int(neurons), int(steps), initial, folder, flags)
            print(folder, flush=True)
