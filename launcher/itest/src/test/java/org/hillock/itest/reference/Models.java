package org.hillock.itest.reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What each model id of the vocabulary is in Hillock. */
final class Models {
  /** For equations that a propagator solves. */
  private static final List<Method> LINEAR = List.of(Method.EXACT, Method.ADAPTIVE);

  private static final List<Method> NONLINEAR = List.of(Method.ADAPTIVE);
  private static final Map<String, Variable> POTENTIAL = Map.of("u", Variable.potential("v"));

  /** With it a density of 1 uA/cm^2 is a current of 1 nA, one of 1 nC/cm^2 a charge of 1 pC. */
  private static final String AREA = "100000 um^2";

  /** The parameter that the harness adds where a measure says what a spike is. */
  static final String CROSSING = "crossing of u";

  private static final Set<String> IONIC = Set.of("INa", "IK", "IL");
  private static final String[] EXPONENTIAL = {
    "tau", "R", "u_rest", "Delta_T", "theta_rh", "u_r", "u_spike", "Delta_abs"
  };

  private Models() {}

  /**
   * A model of Hillock with its parameters as a pipeline writes them.
   *
   * @param name Hillock's model
   * @param methods all that take it
   * @param parameters values by Hillock's symbols
   * @param variables Hillock's states by the vocabulary's names
   * @param membrane the vocabulary's name of the potential
   * @param ionic the names of all its ionic currents, if the vocabulary has their densities
   */
  record Translation(
      String name,
      List<Method> methods,
      Map<String, String> parameters,
      Map<String, Variable> variables,
      String membrane,
      Set<String> ionic) {
    Translation(
        String name,
        List<Method> methods,
        Map<String, String> parameters,
        Map<String, Variable> variables) {
      this(name, methods, parameters, variables, "u", Set.of());
    }

    /** An input current as Hillock wants it; a density becomes that of the whole area. */
    JsonObject current(JsonElement quantity) {
      return absolute(quantity, "uA/cm^2", "nA");
    }

    JsonObject slope(JsonElement quantity) {
      return absolute(quantity, "uA/cm^2/ms", "nA/ms");
    }

    JsonObject charge(JsonElement quantity) {
      return absolute(quantity, "nC/cm^2", "pC");
    }

    private JsonObject absolute(JsonElement quantity, String density, String unit) {
      JsonObject given = quantity.getAsJsonObject();
      if (ionic.isEmpty() || given.get("value").isJsonNull()) {
        return given;
      }
      return Json.quantity(new JsonPrimitive(BigDecimal.valueOf(Json.in(given, density))), unit);
    }

    /** The reverse of {@link #current}. */
    double ofCurrent(double nanoamperes, String unit) {
      return Json.convert(nanoamperes, ionic.isEmpty() ? "nA" : "uA/cm^2", unit);
    }

    Variable variable(String variable) {
      if (!variables.containsKey(variable)) {
        throw new NotSupported("variable " + variable + " of model " + name);
      }
      return variables.get(variable);
    }
  }

  /**
   * A state of Hillock.
   *
   * @param symbol its name
   * @param unit the internal one
   * @param list whether the vocabulary has a list of them, of which this is the only one
   */
  record Variable(String symbol, String unit, boolean list) {
    static Variable potential(String symbol) {
      return new Variable(symbol, "mV", false);
    }
  }

  static Translation translate(ReferenceRun run) {
    return switch (run.model()) {
      case "passive-membrane" -> passive(run.parameters());
      case "lif" -> integrateAndFire(run.parameters());
      case "lif-dynamic-threshold" -> dynamicThreshold(run.parameters());
      case "eif" -> exponential(run.parameters());
      case "hodgkin-huxley" -> squid(run);
      case "adex" -> adaptiveExponential(run.parameters());
      default -> throw new NotSupported("model " + run.model());
    };
  }

  private static Translation squid(ReferenceRun run) {
    String gates = run.root().has("gates") ? run.root().get("gates").getAsString() : "no";
    if (!gates.equals("squid")) {
      throw new NotSupported(gates + " gates of hodgkin-huxley");
    }
    JsonObject given = run.parameters();
    only(given, "C", "gNa", "gK", "gL", "E_Na", "E_K", "E_L", CROSSING);
    Map<String, String> parameters = new LinkedHashMap<>();
    Map.of("C", "C", "gNa", "g_Na", "gK", "g_K", "gL", "g_L")
        .forEach((from, to) -> put(given, from, to, parameters));
    List.of("E_Na", "E_K", "E_L").forEach(name -> put(given, name, name, parameters));
    if (given.has(CROSSING)) {
      put(given, CROSSING, "V_spike", parameters);
    }
    parameters.put("area", AREA);
    Map<String, Variable> variables = new LinkedHashMap<>(POTENTIAL);
    List.of("m", "h", "n").forEach(gate -> variables.put(gate, new Variable(gate, "1", false)));
    return new Translation("hodgkin-huxley", NONLINEAR, parameters, variables, "u", IONIC);
  }

  private static Translation passive(JsonObject given) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (given.has("gL")) {
      only(given, "gL", "C", "E_L");
      double resistance = 1 / Json.in(given.get("gL"), "uS");
      parameters.put("R", resistance + " MOhm");
      parameters.put("tau_m", Json.in(given.get("C"), "nF") * resistance + " ms");
      parameters.put("E_L", Json.text(given.get("E_L")));
    } else {
      only(given, "tau", "R", "C", "u_rest");
      membrane(given, parameters);
    }
    return new Translation("passive-membrane", LINEAR, parameters, POTENTIAL);
  }

  private static Translation integrateAndFire(JsonObject given) {
    only(given, "tau", "R", "C", "u_rest", "u_r", "theta", "Delta_abs");
    Map<String, String> parameters = new LinkedHashMap<>();
    membrane(given, parameters);
    spiking(given, parameters);
    put(given, "theta", "V_th", parameters);
    return new Translation("lif", LINEAR, parameters, POTENTIAL);
  }

  private static Translation dynamicThreshold(JsonObject given) {
    only(given, "tau", "R", "C", "u_rest", "u_r", "theta_0", "J", "tau_th", "Delta_abs");
    Map<String, String> parameters = new LinkedHashMap<>();
    membrane(given, parameters);
    spiking(given, parameters);
    put(given, "theta_0", "theta_0", parameters);
    put(given, "J", "J", parameters);
    put(given, "tau_th", "tau_theta", parameters);
    Map<String, Variable> variables =
        Map.of("u", Variable.potential("v"), "theta", Variable.potential("theta"));
    return new Translation("lif-dynamic-threshold", LINEAR, parameters, variables);
  }

  /** Without adaptation. */
  private static Translation exponential(JsonObject given) {
    only(given, EXPONENTIAL);
    Map<String, String> parameters = upstroke(given);
    parameters.put("a", "0 nS");
    parameters.put("b", "0 pA");
    return new Translation("adex", NONLINEAR, parameters, POTENTIAL);
  }

  private static Translation adaptiveExponential(JsonObject given) {
    only(given, Stream.concat(Stream.of(EXPONENTIAL), Stream.of("w")).toArray(String[]::new));
    JsonArray adaptations = given.get("w").getAsJsonObject().get("value").getAsJsonArray();
    if (adaptations.size() != 1) {
      throw new NotSupported(adaptations.size() + " adaptation currents");
    }
    JsonObject adaptation = adaptations.get(0).getAsJsonObject();
    only(adaptation, "a", "b", "tau_w");
    Map<String, String> parameters = upstroke(given);
    put(adaptation, "a", "a", parameters);
    put(adaptation, "b", "b", parameters);
    put(adaptation, "tau_w", "tau_w", parameters);
    Map<String, Variable> variables =
        Map.of("u", Variable.potential("v"), "w", new Variable("w", "nA", true));
    return new Translation("adex", NONLINEAR, parameters, variables);
  }

  private static Map<String, String> upstroke(JsonObject given) {
    Map<String, String> parameters = new LinkedHashMap<>();
    membrane(given, parameters);
    spiking(given, parameters);
    put(given, "Delta_T", "Delta_T", parameters);
    put(given, "theta_rh", "theta_rh", parameters);
    put(given, "u_spike", "V_peak", parameters);
    return parameters;
  }

  /**
   * The time constant, the resting potential, and the resistance, given as R or through C = tau /
   * R.
   */
  private static void membrane(JsonObject given, Map<String, String> parameters) {
    put(given, "tau", "tau_m", parameters);
    put(given, "u_rest", "E_L", parameters);
    if (given.has("R")) {
      put(given, "R", "R", parameters);
    } else if (given.has("C")) {
      double resistance = Json.in(given.get("tau"), "ms") / Json.in(given.get("C"), "nF");
      parameters.put("R", resistance + " MOhm");
    }
  }

  /** Reset and refractoriness; where no reset is given only the first spike matters. */
  private static void spiking(JsonObject given, Map<String, String> parameters) {
    put(given, given.has("u_r") ? "u_r" : "u_rest", "V_r", parameters);
    parameters.put("t_ref", given.has("Delta_abs") ? Json.text(given.get("Delta_abs")) : "0 ms");
  }

  private static void put(
      JsonObject given, String from, String to, Map<String, String> parameters) {
    JsonElement quantity = given.get(from);
    if (quantity == null || !quantity.isJsonObject()) {
      throw new NotSupported("no quantity " + from);
    }
    parameters.put(to, Json.text(quantity));
  }

  private static void only(JsonObject given, String... known) {
    Set<String> names = Set.of(known);
    given.keySet().stream()
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new NotSupported("parameter " + name);
        });
  }
}
