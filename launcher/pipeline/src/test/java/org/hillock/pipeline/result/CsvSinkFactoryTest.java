package org.hillock.pipeline.result;

import org.hillock.api.sink.SinkFactory;
import org.hillock.tck.SinkFactoryContract;

final class CsvSinkFactoryTest implements SinkFactoryContract<CsvOptions> {
  @Override
  public SinkFactory<CsvOptions> factory() {
    return new CsvSinkFactory();
  }

  @Override
  public CsvOptions options() {
    return new CsvOptions(CsvOptions.Separator.COMMA);
  }
}
