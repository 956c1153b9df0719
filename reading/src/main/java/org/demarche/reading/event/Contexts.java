package org.demarche.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;

/**
 * The PLOVER contexts of an act: those of its rule, then those that the words of its clause show.
 */
final class Contexts {
  private final Lexicon lexicon;

  Contexts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<String> of(Rule rule, Sentence sentence, Token trigger, List<Token> more) {
    Set<String> found = new LinkedHashSet<>(rule.contexts());
    List<Token> tokens = new ArrayList<>(sentence.subtree(trigger));
    more.forEach(head -> tokens.addAll(sentence.subtree(head)));
    String forms = joined(tokens, false);
    String lemmas = joined(tokens, true);
    lexicon
        .contextWords()
        .forEach(
            (word, contexts) -> {
              String run = ' ' + word + ' ';
              if (forms.contains(run) || lemmas.contains(run)) {
                found.addAll(contexts);
              }
            });
    return lexicon.plover().contexts().stream().filter(found::contains).toList();
  }

  private static String joined(List<Token> tokens, boolean lemma) {
    StringBuilder text = new StringBuilder(" ");
    for (Token token : tokens) {
      text.append(lemma ? Words.key(token) : token.form().toLowerCase(Locale.ROOT)).append(' ');
    }
    return text.toString();
  }
}
