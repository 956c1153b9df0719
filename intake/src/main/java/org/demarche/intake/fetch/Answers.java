package org.demarche.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.demarche.intake.limit.Bytes;
import org.demarche.intake.limit.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes an answer of a response, and reads no more of it than is allowed. */
final class Answers {
  private Answers() {}

  /**
   * The answer that a response is.
   *
   * @param drop ends the connection: what is too long must not be read to its end
   */
  static Answer of(ClassicHttpResponse response, int maxBytes, Runnable drop)
      throws IOException, FetchException {
    String type = header(response, "Content-Type");
    ContentType parsed = type == null ? null : ContentType.parseLenient(type);
    return new Answer(
        response.getCode(),
        parsed == null || parsed.getMimeType() == null
            ? null
            : parsed.getMimeType().toLowerCase(Locale.ROOT),
        charset(type),
        header(response, "Location"),
        header(response, "Retry-After"),
        new Validators(header(response, "ETag"), header(response, "Last-Modified")),
        body(response.getEntity(), maxBytes, drop));
  }

  private static byte[] body(@Nullable HttpEntity entity, int maxBytes, Runnable drop)
      throws IOException, FetchException {
    if (entity == null) {
      return new byte[0];
    }
    try {
      InputStream stream = entity.getContent();
      return stream == null ? new byte[0] : Bytes.all(stream, maxBytes);
    } catch (Refusal e) {
      drop.run();
      throw FetchException.forGood(e.reason());
    }
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  /** The name of the encoding as it stands there: whether there is such a one is asked later. */
  private static @Nullable String charset(@Nullable String type) {
    int at = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (type == null || at < 0) {
      return null;
    }
    String name = type.substring(at + "charset=".length()).replaceAll("[;\\s].*|[\"']", "");
    return name.isEmpty() ? null : name;
  }
}
