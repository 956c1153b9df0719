package org.demarche.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.report.Span;

/**
 * Divides a text into headline, byline, dateline, subheads and paragraphs by its line breaks.
 *
 * <p>A line break ends a paragraph, except in text wrapped at a fixed width (old agency copy),
 * where a blank or an indented line begins the next one.
 */
final class Layout {
  private static final int LONGEST_HEADING = 130;
  private static final int FEWEST_WRAPPED_LINES = 3;

  private static final Pattern BYLINE =
      Pattern.compile("(?:By|BY|Reporting by|Written by) \\p{Lu}[^.!?]{2,80}");

  /** Place in capitals, then at most a date and an agency, then a dash. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}.'’\\-]+)(?:[ ,/]+\\p{Lu}[\\p{L}.'’\\-]*){0,6}"
              + "(?:, ?\\p{L}{3,9}\\.? \\d{1,2}(?:, ?\\d{4})?)?(?: ?\\([^)\\n]{2,40}\\))?\\s?"
              + "(?:--?|[–—])\\s");

  /** Place in capitals and a date, then a colon or nothing more. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}.'’\\-]+)(?:[ ,]+\\p{Lu}[\\p{L}.'’\\-]*){0,5}, \\p{L}{3,9}\\.?"
              + " \\d{1,2}(?:, ?\\d{4})? ?(?:\\([^)\\n]{2,40}\\))? ?(?:--?|[–—:])\\s");

  /** Place as in running text, a date, an agency, then a dash: "Lima, March 3, EFE -". */
  private static final Pattern AGENCY =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’\\-]+(?: \\p{Lu}[\\p{L}.'’\\-]*){0,2}, \\p{L}{3,9}\\.? \\d{1,2}"
              + "(?:, ?\\d{4})?(?:, ?[\\p{Lu}&]{2,12}| ?\\([^)\\n]{2,40}\\)) ?(?:--?|[–—])\\s");

  /** Place and its state as in running text, then a dash: "Lima, Peru -". */
  private static final Pattern PLACE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’\\-]+(?: \\p{Lu}[\\p{L}.'’\\-]*){0,2}"
              + ", \\p{Lu}[\\p{L}.'’\\-]+(?: \\p{Lu}[\\p{L}.'’\\-]*){0,2}"
              + "(?: ?\\([^)\\n]{2,40}\\))? (?:--?|[–—])\\s(?=\\p{Lu})");

  private static final List<Pattern> DATELINES = List.of(DATELINE, DATED, AGENCY, PLACE);

  private Layout() {}

  /** The blocks of a text in order; white space between them belongs to none. */
  static List<Block> of(String text) {
    List<Span> paragraphs = paragraphs(text);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span span = paragraphs.get(i);
      Sentence.Kind kind = kind(span.of(text), i, paragraphs.size());
      if (kind == Sentence.Kind.BODY) {
        addBody(text, span, i, blocks);
      } else {
        blocks.add(new Block(span, i, kind));
      }
    }
    return blocks;
  }

  private static void addBody(String text, Span span, int paragraph, List<Block> blocks) {
    int end = datelineEnd(span.of(text));
    if (end > 0 && span.begin() + end < span.end()) {
      int from = span.begin() + end;
      blocks.add(new Block(trim(text, span.begin(), from), paragraph, Sentence.Kind.DATELINE));
      blocks.add(new Block(trim(text, from, span.end()), paragraph, Sentence.Kind.BODY));
    } else {
      blocks.add(new Block(span, paragraph, Sentence.Kind.BODY));
    }
  }

  private static int datelineEnd(String paragraph) {
    String opening = paragraph.substring(0, Math.min(paragraph.length(), 120));
    return DATELINES.stream()
        .map(line -> line.matcher(opening))
        .filter(Matcher::lookingAt)
        .mapToInt(Matcher::end)
        .findFirst()
        .orElse(0);
  }

  private static Sentence.Kind kind(String paragraph, int place, int count) {
    boolean open = !endsSentence(paragraph) && paragraph.length() <= LONGEST_HEADING;
    if (place < 4 && paragraph.length() <= LONGEST_HEADING && BYLINE.matcher(paragraph).matches()) {
      return Sentence.Kind.BYLINE;
    }
    if (!open || count == 1 || paragraph.indexOf('\n') >= 0) {
      return Sentence.Kind.BODY;
    }
    return place == 0 ? Sentence.Kind.HEADLINE : Sentence.Kind.SUBHEAD;
  }

  private static boolean endsSentence(String paragraph) {
    return ".!?:;,\"”’'…)".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
  }

  private static List<Span> paragraphs(String text) {
    boolean wrapped = isWrapped(text);
    List<Span> found = new ArrayList<>();
    int begin = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (!wrapped || startsParagraph(text, at + 1)) {
        add(text, begin, at, found);
        begin = at + 1;
      }
    }
    add(text, begin, text.length(), found);
    return found;
  }

  private static boolean startsParagraph(String text, int line) {
    return line >= text.length() || Character.isWhitespace(text.charAt(line));
  }

  /** Whether lines break at a fixed width, in mid-sentence. */
  private static boolean isWrapped(String text) {
    int inner = 0;
    int full = 0;
    int begin = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', begin)) {
      int length = at - begin;
      if (length > 0 && !startsParagraph(text, at + 1)) {
        inner++;
        full += length >= 35 && length <= 95 ? 1 : 0;
      }
      begin = at + 1;
    }
    return inner >= FEWEST_WRAPPED_LINES && full * 10 >= inner * 7;
  }

  private static void add(String text, int begin, int end, List<Span> to) {
    int first = begin;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      to.add(new Span(first, last));
    }
  }

  private static Span trim(String text, int begin, int end) {
    List<Span> one = new ArrayList<>(1);
    add(text, begin, end, one);
    return one.isEmpty() ? new Span(begin, end) : one.get(0);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c < ' ';
  }
}
