package org.hillock.itest.plugins;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.FileResource;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.hillock.api.model.NeuronModel;

/** Makes a bundle of one neuron model, as bnd would in a stranger's build. */
final class PluginJar {
  private static final String COMPONENT = "OSGI-INF/model.xml";
  private static final String DESCRIPTION =
      """
      <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%1$s">
        <implementation class="%1$s"/>
        <service><provide interface="org.hillock.api.model.NeuronModel"/></service>
      </scr:component>
      """;

  private PluginJar() {}

  /**
   * Writes the jar.
   *
   * @param imports bnd's instruction; {@code "*"} for what the class uses
   */
  static void write(Path file, String symbolicName, Class<?> model, String imports)
      throws Exception {
    String entry = model.getName().replace('.', '/') + ".class";
    try (Builder builder = new Builder();
        Jar classes = new Jar(symbolicName)) {
      classes.putResource(entry, new FileResource(source(model).toPath().resolve(entry).toFile()));
      classes.putResource(
          COMPONENT,
          new EmbeddedResource(
              DESCRIPTION.formatted(model.getName()), file.toFile().lastModified()));
      builder.setJar(classes);
      builder.addClasspath(source(NeuronModel.class));
      builder.setProperty("Bundle-SymbolicName", symbolicName);
      builder.setProperty("Bundle-Version", "1.0.0");
      builder.setProperty("Service-Component", COMPONENT);
      builder.setProperty("Import-Package", imports);
      Jar jar = builder.build();
      if (!builder.isOk()) {
        throw new IOException(builder.getErrors().toString());
      }
      jar.write(file.toFile());
    }
  }

  private static File source(Class<?> type) throws URISyntaxException {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
