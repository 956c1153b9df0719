package org.demarche.intake.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a page, which browsers agree to find out like this: a byte order mark; else what
 * the server named; else what the page declares near its top, where Latin-1 stands for
 * windows-1252; else UTF-8 if the bytes are UTF-8; else windows-1252. Beyond that: bytes that are
 * UTF-8 beyond ASCII are UTF-8 even where the page declares an encoding of single bytes, for such
 * bytes are never anything else; and where UTF-8 is declared but none of the bytes beyond ASCII is
 * part of a character of it, they are windows-1252. A page that begins with half an angle bracket
 * is UTF-16 without its mark.
 */
final class PageEncoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** What pages call the encoding of old Macs, and Java does not. */
  private static final Set<String> MAC = Set.of("macintosh", "x-mac-roman", "mac");

  /** How far into the page a declaration is looked for, bytes. */
  private static final int TOP = 1 << 13;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private PageEncoding() {}

  /**
   * The page as text; bytes that are broken become U+FFFD.
   *
   * @param named the encoding that the server named, null where it named none
   */
  static String decode(byte[] bytes, @Nullable String named) {
    Optional<Charset> marked = byMark(bytes);
    Charset charset = marked.orElseGet(() -> byContent(bytes, named));
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<Charset> byMark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return switch (first) {
      case 0xFEFF, 0x003C -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE, 0x3C00 -> Optional.of(StandardCharsets.UTF_16LE);
      case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
      default -> Optional.empty();
    };
  }

  private static Charset byContent(byte[] bytes, @Nullable String named) {
    boolean utf8 = isUtf8(bytes);
    Optional<Charset> declared =
        Optional.ofNullable(named).flatMap(PageEncoding::known).or(() -> declared(bytes));
    if (declared.isEmpty()) {
      return utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }
    Charset charset = declared.get();
    if (charset.equals(StandardCharsets.UTF_8)) {
      return utf8 || hasUtf8Character(bytes) ? charset : WINDOWS_1252;
    }
    boolean singleBytes = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    return utf8 && singleBytes ? StandardCharsets.UTF_8 : charset;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String top = new String(bytes, 0, Math.min(bytes.length, TOP), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(top);
    while (matcher.find()) {
      Optional<Charset> charset = known(matcher.group(1));
      if (charset.isPresent()) {
        // a page whose declaration could be read byte by byte is not UTF-16, whatever it says
        return charset.map(c -> isWide(c) ? StandardCharsets.UTF_8 : c);
      }
    }
    return Optional.empty();
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  /** The encoding of this name, as browsers take it; empty where nobody knows it. */
  private static Optional<Charset> known(String name) {
    try {
      Charset charset =
          Charset.forName(MAC.contains(name.toLowerCase(Locale.ROOT)) ? "x-MacRoman" : name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Whether a character beyond ASCII stands anywhere in bytes that are not UTF-8 as a whole. */
  private static boolean hasUtf8Character(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      int following = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
      int found = 0;
      while (found < following
          && i + found + 1 < bytes.length
          && (bytes[i + found + 1] & 0xC0) == 0x80) {
        found++;
      }
      if (following > 0 && found == following) {
        return true;
      }
    }
    return false;
  }
}
