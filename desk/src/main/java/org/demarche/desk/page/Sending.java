package org.demarche.desk.page;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Sends a page in parts, as they are made. */
final class Sending implements AutoCloseable {
  private static final int BUFFER = 8192;

  private final OutputStream out;

  private Sending(OutputStream out) {
    this.out = out;
  }

  /** Begins an answer whose status and headers are settled. */
  static Sending of(Context context) throws IOException {
    context.contentType("text/html; charset=utf-8");
    String accepted = context.header(Header.ACCEPT_ENCODING);
    OutputStream out = context.res().getOutputStream();
    if (accepted == null || !accepted.contains("gzip")) {
      return new Sending(out);
    }
    context.header(Header.CONTENT_ENCODING, "gzip");
    context.header(Header.VARY, Header.ACCEPT_ENCODING);
    return new Sending(new GZIPOutputStream(out, BUFFER, true));
  }

  /** Sends a part now. */
  void send(String part) throws IOException {
    out.write(part.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
