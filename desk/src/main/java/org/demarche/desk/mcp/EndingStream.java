package org.demarche.desk.mcp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** Tells when it has ended: then nobody asks any more. */
final class EndingStream extends FilterInputStream {
  private final CountDownLatch ended = new CountDownLatch(1);

  EndingStream(InputStream in) {
    super(in);
  }

  void await() throws InterruptedException {
    ended.await();
  }

  @Override
  public int read() throws IOException {
    return noted(super.read());
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return noted(super.read(bytes, offset, length));
  }

  private int noted(int read) {
    if (read < 0) {
      ended.countDown();
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    ended.countDown();
    super.close();
  }
}
