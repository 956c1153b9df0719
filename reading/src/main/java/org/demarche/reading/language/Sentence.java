package org.demarche.reading.language;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Span;

/**
 * One sentence with its tree. Immutable; shared freely between threads.
 *
 * <p>The tree is well formed: one token has head {@link Token#ROOT}, from every other one the root
 * is reached.
 */
public final class Sentence {

  /** What part a sentence plays in its report. */
  public enum Kind {
    /** The headline. */
    HEADLINE,
    /** Who wrote it. */
    BYLINE,
    /** Place and date before the first words, "BEIJING, June 19 (Reuters) -". */
    DATELINE,
    /** A heading between paragraphs. */
    SUBHEAD,
    /** Running text. */
    BODY
  }

  private final int index;
  private final int paragraph;
  private final Kind kind;
  private final Span span;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /**
   * @param index place in the report, zero-based
   * @param paragraph place of its paragraph in the report, zero-based
   * @param kind the part it plays
   * @param tokens its tokens in order, at least one
   * @throws IllegalArgumentException when a token is out of place, has a head outside the sentence
   *     or is not reached from the root
   */
  public Sentence(int index, int paragraph, Kind kind, List<Token> tokens) {
    this.index = index;
    this.paragraph = paragraph;
    this.kind = kind;
    this.tokens = List.copyOf(tokens);
    this.span = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    List<List<Token>> below = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      below.add(new ArrayList<>(2));
    }
    int place = 0;
    for (Token token : tokens) {
      if (token.head() < Token.ROOT || token.head() >= tokens.size()) {
        throw new IllegalArgumentException("head outside the sentence: " + token);
      }
      if (token.index() != place++) {
        throw new IllegalArgumentException("token out of place: " + token);
      }
      if (token.head() != Token.ROOT) {
        below.get(token.head()).add(token);
      }
    }
    this.children = below.stream().map(List::copyOf).toList();
    tokens.forEach(this::checkRoot);
  }

  private void checkRoot(Token token) {
    Token at = token;
    for (int steps = 0; at.head() != Token.ROOT; steps++) {
      if (steps > tokens.size()) {
        throw new IllegalArgumentException("no tree, the heads go in a circle: " + token);
      }
      at = tokens.get(at.head());
    }
  }

  /** Place in the report, zero-based. */
  public int index() {
    return index;
  }

  /** Place of its paragraph in the report, zero-based. */
  public int paragraph() {
    return paragraph;
  }

  /** The part it plays in the report. */
  public Kind kind() {
    return kind;
  }

  /** From its first token to its last. */
  public Span span() {
    return span;
  }

  /** Its tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token at {@code index}. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The tokens that depend on {@code token}, in order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The dependants of {@code token} by one of the universal relations (subtypes included). */
  public List<Token> children(Token token, String... relations) {
    List<Token> all = children(token);
    if (all.isEmpty()) {
      return List.of();
    }
    List<Token> found = new ArrayList<>(2);
    for (Token child : all) {
      for (String relation : relations) {
        if (child.isRelation(relation)) {
          found.add(child);
          break;
        }
      }
    }
    return found;
  }

  /** Whether {@code token} lies in the subtree of {@code ancestor} (itself included). */
  public boolean isUnder(Token token, Token ancestor) {
    int at = token.index();
    for (int steps = 0; at != Token.ROOT && steps <= tokens.size(); steps++) {
      if (at == ancestor.index()) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** All tokens of the subtree of {@code token}, itself included, in order. */
  public List<Token> subtree(Token token) {
    List<Token> found = new ArrayList<>();
    for (Token other : tokens) {
      if (isUnder(other, token)) {
        found.add(other);
      }
    }
    return found;
  }

  /** The span from the first of {@code some} to the last. */
  public static Span spanOf(List<Token> some) {
    return new Span(some.get(0).span().begin(), some.get(some.size() - 1).span().end());
  }
}
