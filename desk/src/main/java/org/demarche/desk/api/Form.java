package org.demarche.desk.api;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.demarche.desk.guard.Refusal;

/** The forms in which an answer comes. */
enum Form {
  JSON("application/json", "application/*"),
  CSV("text/csv", "text/*"),
  JSONL("application/jsonl", "application/x-ndjson");

  private final String type;
  private final String alike;

  Form(String type, String alike) {
    this.type = type;
    this.alike = alike;
  }

  /** Its media type. */
  String type() {
    return type;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(Form::label).toList();
  }

  /**
   * The form that a header {@code Accept} likes best.
   *
   * @throws Refusal when it likes none
   */
  static Form accepted(String header, List<Form> forms) {
    if (header.isBlank()) {
      return forms.get(0);
    }
    return Arrays.stream(header.split(","))
        .map(Liked::of)
        .filter(liked -> liked.weight() > 0)
        .sorted(Comparator.comparingDouble(liked -> -liked.weight()))
        .flatMap(liked -> forms.stream().filter(form -> form.is(liked.type())).limit(1))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    406,
                    "this comes only as "
                        + String.join(", ", forms.stream().map(Form::type).toList())));
  }

  private boolean is(String wanted) {
    return wanted.equals(type) || wanted.equals(alike) || wanted.equals("*/*");
  }

  private record Liked(String type, double weight) {
    static Liked of(String part) {
      String[] parts = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
      double weight =
          Arrays.stream(parts)
              .filter(p -> p.matches("q=[01](\\.\\d{1,3})?"))
              .mapToDouble(p -> Double.parseDouble(p.substring(2)))
              .findFirst()
              .orElse(1);
      return new Liked(parts[0], weight);
    }
  }
}
