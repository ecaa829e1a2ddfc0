package org.hillock.app.platform;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes.Name;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The manifest of a folder of classes that has not become a jar yet, as in an IDE: its exports come
 * from the {@code @Version} annotations of its packages.
 */
final class ClassFolderManifest {
  private static final String VERSION = "Lorg/osgi/annotation/versioning/Version;";

  private ClassFolderManifest() {}

  static Manifest of(Path folder) throws IOException {
    Path written = folder.resolve("META-INF/MANIFEST.MF");
    if (Files.exists(written)) {
      try (InputStream in = Files.newInputStream(written)) {
        return new Manifest(in);
      }
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(new Name("Export-Package"), exports(folder));
    return manifest;
  }

  private static String exports(Path folder) throws IOException {
    List<Path> described;
    try (Stream<Path> files = Files.walk(folder)) {
      described = files.filter(file -> file.endsWith("package-info.class")).sorted().toList();
    }
    return described.stream()
        .flatMap(file -> clause(folder, file).stream())
        .collect(Collectors.joining(","));
  }

  private static Optional<String> clause(Path folder, Path packageInfo) {
    String name =
        folder
            .relativize(packageInfo.resolveSibling(""))
            .toString()
            .replace(File.separatorChar, '.');
    return version(packageInfo).map(version -> name + ";version=\"" + version + "\"");
  }

  private static Optional<String> version(Path packageInfo) {
    ClassModel model;
    try {
      model = ClassFile.of().parse(packageInfo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return model.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
        .flatMap(attribute -> attribute.annotations().stream())
        .filter(annotation -> annotation.className().equalsString(VERSION))
        .flatMap(annotation -> value(annotation).stream())
        .findFirst();
  }

  private static Optional<String> value(Annotation version) {
    return version.elements().stream()
        .map(AnnotationElement::value)
        .filter(AnnotationValue.OfString.class::isInstance)
        .map(value -> ((AnnotationValue.OfString) value).stringValue())
        .findFirst();
  }
}
