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
  private Check() {}

  public static void main(String[] args) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(args[1]));
    must(lines.size() == reports(Path.of(args[0])), lines.size() + " readings, not one a report");
    Set<Object> ids = new HashSet<>();
    int events = 0;
    for (String line : lines) {
      Map<?, ?> reading = (Map<?, ?>) new Parser(line).whole();
      events += check(reading);
      must(ids.add(((Map<?, ?>) reading.get("report")).get("id")), "an id comes twice");
    }
    must(events >= 2 * lines.size(), "only " + events + " events");
    System.out.println(lines.size() + " readings, " + events + " events, all spans in place");
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

  private static int check(Map<?, ?> reading) {
    must("demarche/1".equals(reading.get("schema")), "no schema");
    String text = (String) ((Map<?, ?>) reading.get("report")).get("text");
    int length = text.codePointCount(0, text.length());
    Set<Object> actors = new HashSet<>();
    for (Object actor : (List<?>) reading.get("actors")) {
      actors.add(((Map<?, ?>) actor).get("id"));
    }
    List<?> events = (List<?>) reading.get("events");
    for (Object item : events) {
      Map<?, ?> event = (Map<?, ?>) item;
      span(event.get("trigger"), length);
      span(event.get("sentence"), length);
      ((List<?>) event.get("actor_spans")).forEach(span -> span(span, length));
      ((List<?>) event.get("recipient_spans")).forEach(span -> span(span, length));
      must(actors.containsAll((List<?>) event.get("actors")), "an unknown actor");
      must(actors.containsAll((List<?>) event.get("recipients")), "an unknown recipient");
    }
    return events.size();
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
