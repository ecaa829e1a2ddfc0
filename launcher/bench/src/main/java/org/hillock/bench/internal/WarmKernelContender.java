package org.hillock.bench.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another virtual machine with a {@link WarmKernel}. */
final class WarmKernelContender implements Contender {
  private final Process process;
  private final BufferedReader answers;
  private final OutputStream requests;

  private WarmKernelContender(Process process) {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.requests = process.getOutputStream();
  }

  /** Starts one and waits until it is warm. */
  static WarmKernelContender start(PeerCase kernel, int neurons, long steps, Path initial)
      throws IOException {
    List<String> command =
        JavaCommand.of(
            List.of("-XX:+UseSerialGC", "--add-modules=jdk.incubator.vector"),
            WarmKernel.class,
            List.of(
                kernel.name(),
                Integer.toString(neurons),
                Long.toString(steps),
                initial.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    WarmKernelContender contender = new WarmKernelContender(builder.start());
    String first = contender.answer();
    if (!first.equals(WarmKernel.READY)) {
      contender.process.destroy();
      throw new IllegalStateException(kernel + " did not start but said \"" + first + "\"");
    }
    return contender;
  }

  @Override
  public Measurement measure() throws IOException {
    requests.write('\n');
    requests.flush();
    return Measurement.parse(answer());
  }

  private String answer() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IllegalStateException("the virtual machine with Hillock's kernel has ended");
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    requests.close();
  }
}
