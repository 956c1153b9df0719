package org.demarche.reading.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;

/** Content that comes before its cue, or on both sides: "The talks failed, the minister said." */
final class Trailing {
  private final Cues cues;

  Trailing(Cues cues) {
    this.cues = cues;
  }

  /**
   * What was found.
   *
   * @param content one span, or two around the cue
   * @param speaker the head of the speaker's noun phrase
   */
  record Found(List<Span> content, Token speaker) {}

  /** The content; empty where the words around the cue have another form. */
  Optional<Found> content(Page page, Word word, Cue cue, Optional<Token> subject) {
    Sentence sentence = word.sentence();
    Token verb = word.token();
    if (cue.pos() != Cue.Pos.VERB || !(cue.has("ccomp") || cue.has(Cue.QUOTE))) {
      return Optional.empty();
    }
    Optional<Token> inverted = inverted(sentence, verb, cue);
    if (inverted.isPresent()) {
      return found(page, sentence, verb, verb.index(), inverted.get());
    }
    if (subject.isEmpty() || verb.isRelation("acl") || hasOwnClause(sentence, verb, cue)) {
      return Optional.empty();
    }
    Token speaker = adjacent(sentence, verb, subject.get());
    return found(page, sentence, verb, clauseBegin(sentence, verb, speaker), speaker);
  }

  private Optional<Found> found(Page page, Sentence sentence, Token verb, int from, Token speaker) {
    boolean as = cues.isIn("as", sentence.token(from).lemma());
    boolean opens = as && from == 0;
    if (!opens && (from < 2 || !isComma(sentence.token(from - 1)))) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    if (!opens) {
      page.trimmed(sentence.span().begin(), sentence.token(from - 1).span().begin())
          .ifPresent(content::add);
    }
    rest(page, sentence, verb, as).ifPresent(content::add);
    boolean clause = content.size() > 1 || opens || hasFinite(sentence, from - 1);
    return clause && !content.isEmpty()
        ? Optional.of(new Found(content, speaker))
        : Optional.empty();
  }

  /** Where the cue's clause begins: its subject, or the adverb or "as" before that. */
  private int clauseBegin(Sentence sentence, Token verb, Token subject) {
    int from = verb.index();
    if (subject.index() < verb.index()) {
      from = sentence.subtree(subject).get(0).index();
      if (from == 0 || !isComma(sentence.token(from - 1))) {
        from = afterLastComma(sentence, subject).orElse(from);
      }
    }
    while (from > 0
        && (sentence.token(from - 1).upos().equals("ADV")
            || cues.isIn("as", sentence.token(from - 1).lemma()))) {
      from--;
    }
    return from;
  }

  /**
   * In "They met Qin Gang, the foreign minister, the ministry said" trees may take all the names
   * for one subject: no comma stands between the speaker and the verb.
   */
  private static Token adjacent(Sentence sentence, Token verb, Token subject) {
    Token last = sentence.token(Math.max(0, verb.index() - 1));
    if (!last.isNoun() || subject.index() >= last.index() || last.isRelation("conj")) {
      return subject;
    }
    for (int i = last.index() - 1; i > subject.index(); i--) {
      Token token = sentence.token(i);
      if (isComma(token)) {
        return last;
      }
      if (token.upos().equals("CCONJ") || token.upos().equals("ADP") || token.isVerb()) {
        return subject;
      }
    }
    return subject;
  }

  /** Trees may hang all that comes before on the subject: its own words begin at a comma. */
  private static Optional<Integer> afterLastComma(Sentence sentence, Token subject) {
    for (int i = subject.index() - 1; i > 0; i--) {
      Token token = sentence.token(i);
      if (isComma(token)) {
        return Optional.of(i + 1);
      }
      if (token.isVerb() || token.upos().equals("AUX")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The speaker that follows its verb: "…, said the minister". */
  private static Optional<Token> inverted(Sentence sentence, Token verb, Cue cue) {
    boolean past = verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
    int place = verb.index();
    if (!past || !cue.has(Cue.QUOTE) || place < 2 || !isComma(sentence.token(place - 1))) {
      return Optional.empty();
    }
    Token head = null;
    for (int i = place + 1; i < sentence.size() && !isEnd(sentence.token(i)); i++) {
      Token token = sentence.token(i);
      if (token.isVerb() || token.upos().equals("AUX")) {
        return Optional.empty();
      }
      boolean outer = token.head() <= place || isEnd(sentence.token(token.head()));
      if (head == null && token.isNoun() && outer) {
        head = token;
      }
    }
    return Optional.ofNullable(head);
  }

  private static boolean isEnd(Token token) {
    return isComma(token) || token.xpos().equals(".") || token.xpos().equals(":");
  }

  /** What follows after the comma behind the cue: "The talks, he said, have failed." */
  private static Optional<Span> rest(Page page, Sentence sentence, Token verb, boolean far) {
    int comma = verb.index() + 1;
    while (comma < sentence.size()
        && !isComma(sentence.token(comma))
        && (far || sentence.token(comma).upos().equals("ADV"))) {
      comma++;
    }
    if (comma + 1 >= sentence.size() || !isComma(sentence.token(comma))) {
      return Optional.empty();
    }
    return page.trimmed(sentence.token(comma).span().end(), sentence.span().end());
  }

  private static boolean isComma(Token token) {
    String form = token.form();
    return form.equals(",")
        || token.xpos().equals("''")
        || form.equals("\u2014")
        || form.equals("\u2013")
        || form.equals("--");
  }

  private boolean hasOwnClause(Sentence sentence, Token verb, Cue cue) {
    boolean addressed = cue.has("addr");
    for (Token child : sentence.children(verb, "ccomp", "xcomp", "obj")) {
      boolean addressee = child.isRelation("obj") && (addressed || isIt(child));
      if (child.index() > verb.index() && !addressee) {
        return true;
      }
    }
    for (Token child : sentence.children(verb, "obl")) {
      // "hinted at grievances"
      if (sentence.children(child, "case").stream().anyMatch(m -> cue.has(m.lemma()))) {
        return true;
      }
    }
    return verb.index() + 1 < sentence.size()
        && cues.isIn("complementiser", sentence.token(verb.index() + 1).lemma());
  }

  /** "As the minister put it". */
  private static boolean isIt(Token object) {
    return object.upos().equals("PRON");
  }

  private static boolean hasFinite(Sentence sentence, int to) {
    for (int i = 0; i < to; i++) {
      String tag = sentence.token(i).xpos();
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return true;
      }
    }
    return false;
  }
}
