package org.demarche.reading.issue;

import java.util.List;
import java.util.stream.Stream;

/**
 * A matter on which states take sides.
 *
 * @param id its name in output: lower case, words joined by "-"
 * @param name what people call it
 * @param terms the words and phrases that speak of it
 * @param contexts PLOVER contexts that it belongs to
 */
public record Issue(String id, String name, List<String> terms, List<String> contexts) {
  /** Copies the lists. */
  public Issue {
    terms = List.copyOf(terms);
    contexts = List.copyOf(contexts);
  }

  /** The issue with the terms and contexts of a further row. */
  Issue and(Issue more) {
    return new Issue(id, name, joined(terms, more.terms), joined(contexts, more.contexts));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }
}
