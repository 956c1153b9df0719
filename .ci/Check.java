import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks readings with nothing but a JDK: java Check.java SAMPLES READINGS. */
public final class Check {
  /** How many findings the samples must give at least, all together. */
  private static final Map<String, Integer> LEAST = new LinkedHashMap<>();

  static {
    LEAST.put("events", 120);
    LEAST.put("statements", 120);
    LEAST.put("encounters", 25);
    LEAST.put("requests", 10);
    LEAST.put("commitments", 5);
    LEAST.put("channels", 5);
    LEAST.put("expectations", 8);
    LEAST.put("positions", 8);
  }

  /** The fields of items that hold actors: one id, null, or a list of ids. */
  private static final List<String> ACTORS =
      List.of(
          "actors", "recipients", "attributed_to", "speaker", "addressees", "participants", "host",
          "by", "to", "between", "who", "stated_by", "actor");

  /** The fields of items that hold spans: one, null, or a list of them. */
  private static final List<String> SPANS =
      List.of(
          "trigger", "sentence", "actor_spans", "recipient_spans", "speaker_span", "cue", "content",
          "matter", "what", "evidence");

  /** The fields of items that hold the words without which there is no item. */
  private static final List<String> SHOWN = List.of("sentence", "content", "evidence");

  private Check() {}

  public static void main(String[] args) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(args[1]));
    must(lines.size() == reports(Path.of(args[0])), lines.size() + " readings, not one a report");
    Set<Object> ids = new HashSet<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String line : lines) {
      Map<?, ?> reading = (Map<?, ?>) new Parser(line).whole();
      check(reading);
      LEAST.forEach(
          (section, least) ->
              counts.merge(section, ((List<?>) reading.get(section)).size(), Integer::sum));
      must(ids.add(((Map<?, ?>) reading.get("report")).get("id")), "an id comes twice");
    }
    LEAST.forEach(
        (section, least) ->
            must(counts.get(section) >= least, "only " + counts.get(section) + " " + section));
    System.out.println(lines.size() + " readings, all spans in place: " + counts);
  }

  /** How many reports the samples hold: one a file, but one a line in JSON Lines. */
  private static long reports(Path samples) throws IOException {
    long count = 0;
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".jsonl")) {
          count += Files.readAllLines(file).stream().filter(line -> !line.isBlank()).count();
        } else if (name.endsWith(".txt") || name.endsWith(".html")) {
          count++;
        }
      }
    }
    return count;
  }

  private static void check(Map<?, ?> reading) {
    must("demarche/1".equals(reading.get("schema")), "no schema");
    String text = (String) ((Map<?, ?>) reading.get("report")).get("text");
    int length = text.codePointCount(0, text.length());
    Set<Object> actors = ids(reading, "actors");
    Set<Object> events = ids(reading, "events");
    Set<Object> statements = ids(reading, "statements");
    for (String section : LEAST.keySet()) {
      ids(reading, section);
      for (Object element : (List<?>) reading.get(section)) {
        Map<?, ?> item = (Map<?, ?>) element;
        ACTORS.forEach(field -> known(item, field, actors));
        known(item, "events", events);
        known(item, "event", events);
        known(item, "statement", statements);
        SPANS.forEach(field -> spans(item.get(field), length));
        boolean shown =
            SHOWN.stream().anyMatch(f -> item.get(f) instanceof List<?> l && !l.isEmpty());
        must(shown, section + " without words that show it: " + item);
        must(item.get("rule") instanceof String, section + " without a rule: " + item);
      }
    }
  }

  /** The ids of a section, each there once. */
  private static Set<Object> ids(Map<?, ?> reading, String section) {
    Set<Object> ids = new HashSet<>();
    for (Object item : (List<?>) reading.get(section)) {
      must(ids.add(((Map<?, ?>) item).get("id")), section + ": an id comes twice");
    }
    return ids;
  }

  private static void known(Map<?, ?> item, String field, Set<Object> ids) {
    Object value = item.get(field);
    List<?> named = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    must(ids.containsAll(named), "unknown " + field + " " + named);
  }

  private static void spans(Object value, int length) {
    if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof List<?>) {
      list.forEach(span -> span(span, length));
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      span(list, length);
    }
  }

  private static void span(Object value, int length) {
    List<?> span = (List<?>) value;
    double begin = (Double) span.get(0);
    double end = (Double) span.get(1);
    must(span.size() == 2 && begin >= 0 && begin < end && end <= length, "a span " + span);
  }

  private static void must(boolean holds, String problem) {
    if (!holds) {
      System.err.println("check failed: " + problem);
      System.exit(1);
    }
  }

  /** Just enough of RFC 8259, and strict: what it does not know is an error. */
  private static final class Parser {
    private final String json;
    private int at;

    Parser(String json) {
      this.json = json;
    }

    Object whole() {
      Object value = value();
      must(at == json.length(), "text after the value, column " + at);
      return value;
    }

    private Object value() {
      return switch (json.charAt(at)) {
        case '{' -> object();
        case '[' -> list();
        case '"' -> string();
        case 'n' -> word("null", null);
        case 't' -> word("true", true);
        case 'f' -> word("false", false);
        default -> number();
      };
    }

    private Map<String, Object> object() {
      Map<String, Object> fields = new LinkedHashMap<>();
      at++;
      while (json.charAt(at) != '}') {
        String name = string();
        expect(':');
        must(!fields.containsKey(name), "the field " + name + " comes twice");
        fields.put(name, value());
        comma('}');
      }
      at++;
      return fields;
    }

    private List<Object> list() {
      List<Object> items = new ArrayList<>();
      at++;
      while (json.charAt(at) != ']') {
        items.add(value());
        comma(']');
      }
      at++;
      return items;
    }

    private void comma(char end) {
      if (json.charAt(at) != end) {
        expect(',');
        must(json.charAt(at) != end, "a comma too many, column " + at);
      }
    }

    private String string() {
      expect('"');
      var text = new StringBuilder();
      for (char c = json.charAt(at++); c != '"'; c = json.charAt(at++)) {
        must(c >= ' ', "a bare control character, column " + at);
        text.append(c == '\\' ? escaped() : c);
      }
      return text.toString();
    }

    private char escaped() {
      char c = json.charAt(at++);
      if (c == 'u') {
        at += 4;
        return (char) Integer.parseInt(json.substring(at - 4, at), 16);
      }
      int known = "\"\\/bfnrt".indexOf(c);
      must(known >= 0, "an unknown escape, column " + at);
      return "\"\\/\b\f\n\r\t".charAt(known);
    }

    private Object word(String word, Object value) {
      must(json.startsWith(word, at), "an unknown word, column " + at);
      at += word.length();
      return value;
    }

    private Double number() {
      int begin = at;
      while (at < json.length() && "+-.eE0123456789".indexOf(json.charAt(at)) >= 0) {
        at++;
      }
      must(at > begin, "no value, column " + at);
      return Double.valueOf(json.substring(begin, at));
    }

    private void expect(char c) {
      must(json.charAt(at) == c, "not '" + c + "', column " + at);
      at++;
    }
  }
}
