package org.hillock.app.command.internal;

import org.hillock.app.text.internal.ProgressLine;
import org.hillock.pipeline.run.RunListener;
import org.hillock.pipeline.run.RunProgress;

/**
 * Shows a run to a person and tells it when the person wants to end. Problems wait until the line
 * is free.
 */
final class RunProgressListener implements RunListener {
  private final Interruption interruption;
  private final ProgressLine line;
  private final boolean talk;

  RunProgressListener(Session session, boolean talk) {
    this.interruption = session.interruption();
    this.line = new ProgressLine(session.err());
    this.talk = talk;
  }

  @Override
  public void progress(RunProgress progress) {
    if (talk) {
      line.show(progress);
    }
  }

  @Override
  public void stage(Stage stage) {
    if (talk) {
      line.show(stage);
    }
  }

  @Override
  public boolean cancelled() {
    return interruption.requested();
  }

  @Override
  public boolean impatient() {
    return interruption.impatient();
  }

  /** Takes the line away. */
  void end() {
    line.clear();
  }
}
