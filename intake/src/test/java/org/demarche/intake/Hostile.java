package org.demarche.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.demarche.intake.archive.Warcs;
import org.demarche.intake.pdf.Pdfs;
import org.demarche.intake.pdf.Pdfs.Put;

/** Sound inputs of all kinds, and what malice and chance make of them. */
final class Hostile {
  /** A kind of input, and what stands in it where somebody means harm. */
  @SuppressWarnings("ImmutableEnumChecker") // the list is a copy
  enum Kind {
    PAGE(
        "a.html",
        "<div>",
        "</p>",
        "<table><tr><td>",
        "&#xD800;",
        "<script type=application/ld+json>",
        "{\"@graph\":[",
        "\u202E",
        "\u001B[2J",
        "<!--",
        "<meta name=date content=99999-99-99>",
        "<svg>",
        "<a href=x>"),
    FEED(
        "",
        "<item>",
        "<!DOCTYPE x [<!ENTITY a '",
        "&a;",
        "<![CDATA[",
        "<link>javascript:x</link>",
        "\u0000",
        "<?xml encoding='x'?>",
        "</channel>"),
    WARC(
        "a.warc",
        "WARC/1.0\r\n",
        "Content-Length: 99999999999\r\n",
        "Content-Length: -1\r\n",
        "\r\n\r\n",
        "WARC-Type: revisit\r\n",
        "Transfer-Encoding: chunked\r\n",
        "HTTP/1.1 200\r\n"),
    PACKED("a.warc.gz", "\u001f\u008b\u0008", "\u0000\u0000"),
    MAIL(
        "a.eml",
        "Content-Type: multipart/mixed; boundary=\"x\"\r\n",
        "--x\r\n",
        "=?UTF-8?B?",
        "Content-Transfer-Encoding: base64\r\n",
        "\r\n\r\n",
        "Date: x\r\n",
        "charset=UTF-7"),
    MAILBOX("a.mbox", "\nFrom x Tue Jun 20 23:30:00 2023\n", ">From ", "--x\r\n", "\n\n"),
    PDF(
        "a.pdf",
        "endobj\n",
        "1 0 R",
        "/Kids [1 0 R]",
        "/Length 99999999",
        "<<",
        ">>",
        "stream\n",
        "/Filter /FlateDecode",
        "/Parent 3 0 R",
        "9999999999",
        "xref\n"),
    LINES(
        "a.jsonl",
        "[[[[",
        "{\"text\":",
        "\\uD800",
        "\"published\":\"9999-99-99\",",
        "\n{\"text\":\"x\"}\n");

    final String name;
    final List<String> harm;

    Kind(String name, String... harm) {
      this.name = name;
      this.harm = List.of(harm);
    }
  }

  private static final String WORDS =
      "The ministers met for an hour in Vienna and agreed to meet again before the summer is over. ";
  static final String PAGE =
      "<!doctype html><html lang=en><head><meta charset=utf-8><title>Talks - Wire</title>"
          + "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":"
          + "\"NewsArticle\",\"headline\":\"Talks\",\"datePublished\":\"2023-06-19T08:00:00Z\",\"author\":"
          + "[{\"@type\":\"Person\",\"name\":\"Clara Whitlow\"}]}]}</script></head><body><nav><a href=/>Home</a>"
          + "</nav><article><h1>Talks</h1><time datetime='2023-06-19'>June 19</time><p>"
          + WORDS.repeat(3)
          + "</p><h2>Next</h2><ul><li>"
          + WORDS
          + "</li></ul><aside>Read more</aside><p>"
          + WORDS
          + "</p></article><footer>Terms</footer></body></html>";
  private static final String FEED =
      "<?xml version='1.0'?><rss version='2.0'><channel><title>x</title><item><title>t</title>"
          + "<link>https://a.example/1</link><pubDate>Mon, 19 Jun 2023 10:00:00 GMT</pubDate></item>"
          + "<item><link>/2</link><description>&lt;p&gt;x</description></item></channel></rss>";
  private static final String MAIL =
      "From: A <a@b.example>\r\nDate: Mon, 19 Jun 2023 10:00:00 +0000\r\nSubject: =?utf-8?Q?Talks?=\r\n"
          + "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"x\"\r\n\r\n--x\r\n"
          + "Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n"
          + WORDS
          + "\r\n> quoted\r\n--x\r\n"
          + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>"
          + WORDS
          + "</p>\r\n--x--\r\n";
  private static final byte[] PDF = pdf();

  private Hostile() {}

  private static byte[] pdf() {
    var pdf = new Pdfs();
    for (int page = 0; page < 3; page++) {
      pdf.page(new Put(72, 700, 12, WORDS), new Put(72, 680, 12, WORDS), new Put(300, 30, 9, "1"));
    }
    return pdf.bytes();
  }

  private static byte[] sound(Kind kind) {
    return switch (kind) {
      case PAGE -> PAGE.getBytes(StandardCharsets.UTF_8);
      case FEED -> FEED.getBytes(StandardCharsets.UTF_8);
      case WARC, PACKED ->
          new Warcs(kind == Kind.PACKED)
              .page("https://a.example/1", PAGE)
              .revisit("https://a.example/1")
              .page("https://a.example/2", PAGE)
              .bytes();
      case MAIL -> MAIL.getBytes(StandardCharsets.UTF_8);
      case MAILBOX ->
          ("From a Mon Jun 19 10:00:00 2023\n"
                  + MAIL
                  + "\nFrom b Mon Jun 19 10:00:00 2023\n"
                  + MAIL)
              .getBytes(StandardCharsets.UTF_8);
      case PDF -> PDF;
      case LINES ->
          "{\"id\":\"a\",\"text\":\"The ministers met.\",\"published\":\"2023-06-19\"}\n"
              .repeat(3)
              .getBytes(StandardCharsets.UTF_8);
    };
  }

  /** An input of a kind after some changes for the worse. */
  static byte[] mutated(Kind kind, long seed) {
    var chance = new SplittableRandom(seed);
    byte[] bytes = sound(kind);
    int changes = 1 + chance.nextInt(8);
    for (int i = 0; i < changes && bytes.length > 0; i++) {
      bytes = changed(bytes, kind, chance);
    }
    return bytes;
  }

  private static byte[] changed(byte[] bytes, Kind kind, SplittableRandom chance) {
    int from = chance.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + chance.nextInt(200));
    String harm = kind.harm.get(chance.nextInt(kind.harm.size()));
    return switch (chance.nextInt(6)) {
      case 0 -> spliced(bytes, from, to, new byte[0]);
      case 1 -> spliced(bytes, from, from, harm.getBytes(StandardCharsets.ISO_8859_1));
      case 2 ->
          spliced(
              bytes,
              from,
              from,
              harm.repeat(1 + chance.nextInt(20_000)).getBytes(StandardCharsets.UTF_8));
      case 3 -> spliced(bytes, to, to, Arrays.copyOfRange(bytes, from, to));
      case 4 -> Arrays.copyOf(bytes, from);
      default -> flipped(bytes, from, to, chance);
    };
  }

  private static byte[] flipped(byte[] bytes, int from, int to, SplittableRandom chance) {
    byte[] copy = bytes.clone();
    for (int i = from; i < to; i += 1 + chance.nextInt(20)) {
      copy[i] ^= (byte) (1 << chance.nextInt(8));
    }
    return copy;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(middle);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }
}
