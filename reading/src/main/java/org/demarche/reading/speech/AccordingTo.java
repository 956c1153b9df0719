package org.demarche.reading.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.reading.language.Sentence;
import org.demarche.reading.language.Token;
import org.demarche.report.Span;
import org.jspecify.annotations.Nullable;

/** Statements whose source stands in a phrase: "according to the ministry", "in his words". */
final class AccordingTo implements SpeechRule {
  private final List<Source> sources;

  /** A phrase in lower case, and the file and line that has it. */
  private record Source(List<String> words, String place) {}

  AccordingTo(Cues cues) {
    sources =
        cues.sources().stream()
            .map(row -> new Source(List.of(row.get("phrase").split(" ")), row.place()))
            .toList();
  }

  @Override
  public void find(Page page, Voices voices, Drafts drafts) {
    for (Sentence sentence : page.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Source phrase = sourceAt(sentence, i);
        if (phrase != null && !drafts.isTaken(page.word(sentence, sentence.token(i)))) {
          read(page, sentence, i, phrase, voices, drafts);
        }
      }
    }
  }

  private @Nullable Source sourceAt(Sentence sentence, int at) {
    for (Source source : sources) {
      List<String> phrase = source.words();
      boolean here = at + phrase.size() < sentence.size();
      for (int i = 0; here && i < phrase.size(); i++) {
        String form = sentence.token(at + i).form().toLowerCase(Locale.ROOT);
        here = form.equals(phrase.get(i));
      }
      if (here) {
        return source;
      }
    }
    return null;
  }

  private static void read(
      Page page, Sentence sentence, int from, Source phrase, Voices voices, Drafts drafts) {
    int to = from + phrase.words().size();
    Optional<Token> source = noun(sentence, to);
    if (source.isEmpty()) {
      return;
    }
    Party party = voices.party(sentence, source.get());
    int begin = sentence.token(from).span().begin();
    int sourceEnd = Math.max(sourceEnd(sentence, to), sentence.token(to).span().end());
    List<Span> content = new ArrayList<>();
    if (from > 1) {
      page.trimmed(sentence.span().begin(), begin).ifPresent(content::add);
    }
    if (content.isEmpty() || !hasVerb(sentence, from)) {
      page.trimmed(sourceEnd, sentence.span().end()).ifPresent(content::add);
    }
    List<Span> whole = content.stream().flatMap(s -> Edges.whole(page, s).stream()).toList();
    if (whole.isEmpty() || whole.stream().anyMatch(drafts::isTaken)) {
      return;
    }
    Draft draft = new Draft(page.word(sentence, sentence.token(from)), "according-to", party);
    draft.row = phrase.place();
    whole.forEach(draft::add);
    drafts.add(draft);
  }

  /** The head of the noun phrase that begins at a place. */
  private static Optional<Token> noun(Sentence sentence, int at) {
    for (int i = at; i < sentence.size() && i < at + 8; i++) {
      Token token = sentence.token(i);
      if (token.isNoun() || token.upos().equals("PRON") || token.isRelation("nsubj")) {
        while (token.head() >= at
            && sentence.token(token.head()).isNoun()
            && (token.isRelation("compound") || token.isRelation("flat"))) {
          token = sentence.token(token.head());
        }
        return Optional.of(token);
      }
      if (token.isVerb() && !token.xpos().equals("VBG") && !token.xpos().equals("VBN")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The source ends at a comma, a dash or the sentence's end. */
  private static int sourceEnd(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && !sentence.token(i).upos().equals("PUNCT")) {
      i++;
    }
    return sentence.token(Math.max(from, i - 1)).span().end();
  }

  private static boolean hasVerb(Sentence sentence, int to) {
    for (int i = 0; i < to; i++) {
      if (sentence.token(i).isVerb() || sentence.token(i).upos().equals("AUX")) {
        return true;
      }
    }
    return false;
  }
}
