package org.demarche.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.demarche.intake.limit.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text, nothing lost and nothing guessed in silence.
 *
 * <p>UTF-8, without its byte order mark; UTF-16 where a byte order mark says so. Bytes that are no
 * UTF-8 are read as windows-1252 when that gives printable text throughout and no part of them is
 * UTF-8 beyond ASCII; anything else is refused with the offset of the first broken byte, for one
 * character read wrongly would shift or falsify what is quoted.
 */
final class Decoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /**
   * Decoded text.
   *
   * @param note how the encoding was found out, where the bytes do not say
   */
  record Decoded(String text, @Nullable String note) {}

  private Decoding() {}

  /**
   * The text of a file.
   *
   * @throws Refusal when the bytes are no text in an encoding that can be told
   */
  static Decoded file(byte[] bytes) throws Refusal {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoded(strict(bytes, 2, StandardCharsets.UTF_16BE), null);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoded(strict(bytes, 2, StandardCharsets.UTF_16LE), null);
    }
    refuseBinary(bytes);
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int broken = firstBroken(bytes, from, StandardCharsets.UTF_8);
    if (broken < 0) {
      return new Decoded(
          new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8), null);
    }
    if (from > 0 || !isWindows1252(bytes)) {
      throw notUtf8(broken);
    }
    String note = "not UTF-8 at byte " + broken + "; read as windows-1252";
    return new Decoded(new String(bytes, WINDOWS_1252), note);
  }

  /**
   * UTF-8 bytes, a byte order mark before them left out.
   *
   * @throws Refusal when they are not UTF-8
   */
  static String utf8(byte[] bytes) throws Refusal {
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return strict(bytes, from, StandardCharsets.UTF_8);
  }

  private static String strict(byte[] bytes, int from, Charset charset) throws Refusal {
    int broken = firstBroken(bytes, from, charset);
    if (broken >= 0) {
      throw charset.equals(StandardCharsets.UTF_8)
          ? notUtf8(broken)
          : Refusal.because("not " + charset.name()).at("byte " + broken);
    }
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static Refusal notUtf8(int broken) {
    return Refusal.because("not UTF-8").at("byte " + broken).remedy("save it as UTF-8");
  }

  private static void refuseBinary(byte[] bytes) throws Refusal {
    var magic = Magic.of(bytes);
    if (magic.isPresent()) {
      throw Refusal.because("not text but " + magic.get());
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw Refusal.because("not text but binary").at("byte " + i);
      }
    }
  }

  /** Offset of the first byte that is not of the encoding, or -1. */
  private static int firstBroken(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  /** Whether all bytes are printable in windows-1252 and none form a character of UTF-8. */
  private static boolean isWindows1252(byte[] bytes) {
    if (firstBroken(bytes, 0, WINDOWS_1252) >= 0) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      boolean control = (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7F;
      if (control || isUtf8Character(bytes, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a whole character of UTF-8 beyond ASCII begins here. */
  private static boolean isUtf8Character(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int following = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    for (int i = 1; i <= following; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return following > 0;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
