package org.demarche.reading.issue;

import java.util.List;

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
}
