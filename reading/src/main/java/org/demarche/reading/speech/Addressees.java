package org.demarche.reading.speech;

import java.util.List;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/** To whom something is said: "told reporters", "said to", "in a letter to". */
final class Addressees {
  private final Cues cues;

  Addressees(Cues cues) {
    this.cues = cues;
  }

  /** The ids of the actors addressed. */
  List<String> of(Draft draft, Voices voices) {
    Sentence sentence = draft.cue.sentence();
    Token verb = draft.cue.token();
    boolean takesObject = cues.of(sentence, verb).filter(c -> c.has("addr")).isPresent();
    if (takesObject) {
      for (Token child : sentence.children(verb, "iobj", "obj")) {
        List<String> found = voices.everybody(sentence, child);
        if (!found.isEmpty() && !isInContent(draft, child)) {
          return found;
        }
      }
    }
    for (Token child : sentence.children(verb, "obl", "nmod")) {
      if (isInContent(draft, child)) {
        continue;
      }
      List<String> found = byPhrase(sentence, child, voices);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<String> byPhrase(Sentence sentence, Token phrase, Voices voices) {
    if (isTo(sentence, phrase)) {
      return voices.everybody(sentence, phrase);
    }
    if (cues.isIn("messages", phrase.lemma())) {
      for (Token inner : sentence.children(phrase, "nmod")) {
        if (isTo(sentence, inner)) {
          return voices.everybody(sentence, inner);
        }
      }
    }
    return List.of();
  }

  private boolean isTo(Sentence sentence, Token phrase) {
    return sentence.children(phrase, "case").stream()
        .anyMatch(m -> cues.isIn("address", m.lemma()));
  }

  private static boolean isInContent(Draft draft, Token token) {
    return draft.content.stream().anyMatch(s -> s.covers(token.span()));
  }
}
