package org.demarche.reading.speech;

import java.util.List;
import java.util.Optional;
import org.demarche.reading.language.Token;

/** Finds the cue of a quotation among the words around it. */
final class QuoteCues {
  private static final int ADDRESS = 8;

  private final Cues cues;

  QuoteCues(Cues cues) {
    this.cues = cues;
  }

  /** The cue after a quotation: "…," she told reporters. */
  Optional<Word> after(Surroundings around) {
    Optional<Word> inRelative = Optional.empty();
    for (Word word : around.after()) {
      if (!word.token().isVerb()) {
        continue;
      }
      boolean relative = isInRelativeClause(word);
      boolean cue = isQuoteCue(word);
      if (cue && !relative) {
        return Optional.of(word);
      }
      if (cue && inRelative.isEmpty()) {
        inRelative = Optional.of(word);
      } else if (!cue && !relative && isFinite(word.token())) {
        break;
      }
    }
    return inRelative;
  }

  /** The cue before a quotation: she said: "…" */
  Optional<Word> before(Page page, Surroundings around) {
    List<Word> before = around.before();
    for (int i = before.size() - 1; i >= 0; i--) {
      Word word = before.get(i);
      boolean verb = word.token().isVerb();
      if (verb && isQuoteCue(word)) {
        return joins(page, before.subList(i + 1, before.size()), around)
            ? Optional.of(word)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean joins(Page page, List<Word> between, Surroundings around) {
    String last = between.isEmpty() ? "" : between.get(between.size() - 1).token().form();
    if (last.equals(":")) {
      return true;
    }
    if (!between.isEmpty() && cues.isIn("complementiser", between.get(0).lower())) {
      return false;
    }
    if (between.stream().anyMatch(w -> w.token().isVerb() && isFinite(w.token()))) {
      return false;
    }
    if (last.equals(",") || between.isEmpty()) {
      return true;
    }
    boolean adverbs = between.stream().allMatch(w -> isJoint(w.token().upos()));
    int first = page.wordFrom(around.quote().begin()) + 1;
    boolean capital =
        first < page.words().size()
            && Character.isUpperCase(page.words().get(first).token().form().codePointAt(0));
    return adverbs || (capital && between.size() <= ADDRESS);
  }

  private static boolean isJoint(String upos) {
    return upos.equals("ADV")
        || upos.equals("PUNCT")
        || upos.equals("CCONJ")
        || upos.equals("SCONJ");
  }

  private boolean isQuoteCue(Word word) {
    return cues.of(word.sentence(), word.token()).filter(c -> c.has(Cue.QUOTE)).isPresent();
  }

  private static boolean isFinite(Token token) {
    return token.xpos().equals("VBD") || token.xpos().equals("VBZ") || token.xpos().equals("VBP");
  }

  private static boolean isInRelativeClause(Word word) {
    Token at = word.token();
    for (int steps = 0; steps < 6 && at.head() != Token.ROOT; steps++) {
      if (at.relation().equals("acl:relcl")) {
        return true;
      }
      at = word.sentence().token(at.head());
    }
    return false;
  }
}
