package org.demarche.cli.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.cli.conllu.ConlluSentence.Row;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of a file one by one. For one thread. */
public final class ConlluReader {
  private static final int COLUMNS = 10;

  /** A word's line: as many columns as there are, so that a faulty file is seen to be one. */
  private static final Pattern FIRST_WORD = Pattern.compile("1(?:-\\d+)?\\t[^\\t]+\\t.*");

  private static final Pattern RANGE = Pattern.compile("\\d{1,9}-\\d{1,9}");
  private static final Pattern EMPTY_NODE = Pattern.compile("\\d{1,9}\\.\\d{1,9}");

  private final String name;
  private final BufferedReader lines;
  private int line;

  /**
   * @param name what messages call the file
   * @param stream its bytes, UTF-8
   */
  public ConlluReader(String name, InputStream stream) {
    this.name = name;
    this.lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
  }

  /** Whether a file that begins like this is CoNLL-U. */
  public static boolean isConllu(String beginning) {
    String text = beginning.startsWith("\ufeff") ? beginning.substring(1) : beginning;
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .findFirst()
        .filter(line -> FIRST_WORD.matcher(line).matches())
        .isPresent();
  }

  /**
   * The next sentence; empty at the end.
   *
   * @throws ConlluException where a line is not as it should be
   * @throws IOException when the file cannot be read
   */
  public Optional<ConlluSentence> next() throws IOException {
    List<String> comments = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int words = 0;
    for (String text = readLine(); text != null; text = readLine()) {
      if (text.isBlank() && words > 0) {
        return Optional.of(new ConlluSentence(comments, rows));
      }
      if (text.startsWith("#") && rows.isEmpty()) {
        comments.add(text);
      } else if (!text.isBlank() && !EMPTY_NODE.matcher(id(text)).matches()) {
        Row row = row(text, words + 1);
        rows.add(row);
        words += row.isWord() ? 1 : 0;
      }
    }
    return words > 0 ? Optional.of(new ConlluSentence(comments, rows)) : Optional.empty();
  }

  private @Nullable String readLine() throws IOException {
    line++;
    try {
      String text = lines.readLine();
      return text != null && line == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw error("not UTF-8");
    }
  }

  private static String id(String text) {
    int tab = text.indexOf('\t');
    return tab < 0 ? text : text.substring(0, tab);
  }

  private Row row(String text, int next) {
    String[] columns = text.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw error("a word has ten columns separated by tabs, and this line has " + columns.length);
    }
    boolean range = RANGE.matcher(columns[0]).matches();
    if (!range && !columns[0].equals(String.valueOf(next))) {
      throw error("'" + columns[0] + "' where word " + next + " should be");
    }
    if (columns[1].isEmpty()) {
      throw error("a word without a form");
    }
    return new Row(columns[0], columns[1], columns[9].isEmpty() ? "_" : columns[9]);
  }

  private ConlluException error(String problem) {
    return new ConlluException(name + ", line " + line, problem);
  }
}
