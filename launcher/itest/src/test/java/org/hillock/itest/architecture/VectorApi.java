package org.hillock.itest.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.stream.Collectors;

/** Who names the Vector API: at most one source file of the engine. */
final class VectorApi {
  private VectorApi() {}

  static Set<String> sourceFiles(JavaClasses classes) {
    return classes.stream()
        .filter(VectorApi::named)
        .map(VectorApi::outermost)
        .collect(Collectors.toSet());
  }

  private static boolean named(JavaClass by) {
    return by.getDirectDependenciesFromSelf().stream()
        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith("jdk.incubator.vector"));
  }

  private static String outermost(JavaClass nested) {
    return nested.getEnclosingClass().map(VectorApi::outermost).orElse(nested.getName());
  }
}
