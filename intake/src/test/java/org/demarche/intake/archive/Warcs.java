package org.demarche.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes web archives for tests, as crawlers do: every record packed apart. */
public final class Warcs {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final boolean packed;
  private int number;

  /**
   * @param packed whether records are packed with gzip
   */
  public Warcs(boolean packed) {
    this.packed = packed;
  }

  /** A response with a page. */
  public Warcs page(String url, String html) {
    return response(url, "200 OK", "text/html; charset=utf-8", html);
  }

  /** Any response. */
  public Warcs response(String url, String status, String type, String body) {
    String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
    return record("response", url, "application/http; msgtype=response", "", http);
  }

  /** A revisit. */
  public Warcs revisit(String url) {
    String profile =
        "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n";
    return record(
        "revisit", url, "application/http; msgtype=response", profile, "HTTP/1.1 200 OK\r\n\r\n");
  }

  /** A record of another type. */
  public Warcs record(String type, String url, String contentType, String fields, String block) {
    byte[] body = block.getBytes(StandardCharsets.UTF_8);
    String id =
        String.format(java.util.Locale.ROOT, "<urn:uuid:00000000-0000-4000-8000-%012d>", ++number);
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2023-06-20T10:00:00Z\r\nWARC-Record-ID: "
            + id
            + "\r\n"
            + fields
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    var record = new ByteArrayOutputStream();
    record.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    record.writeBytes(body);
    record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return raw(packed ? gzip(record.toByteArray()) : record.toByteArray());
  }

  /** Bytes as they are. */
  public Warcs raw(byte[] some) {
    bytes.writeBytes(some);
    return this;
  }

  /** How long it is by now. */
  public int size() {
    return bytes.size();
  }

  /** The file. */
  public byte[] bytes() {
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] record) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
