package org.demarche.reading.language;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.language.syntax.Parser;
import org.demarche.reading.language.syntax.WordAnalysis;

/**
 * Trees as the reader's rules have them, where they differ from the treebanks': a name of several
 * words is headed by its last one, whose titles and given names are its compounds, and all of its
 * words are proper nouns; who is asked or told is an object where the verb has no other, and no
 * object where it has.
 *
 * <p>The treebanks head "Mohammad Javad Zarif" by its first word and hang the others on it ({@code
 * flat}), and give "United" of "the United Nations" the part of speech that it has elsewhere.
 */
final class ReaderTrees implements Parser {
  private static final String COMPOUND = "compound";
  private static final String OBJECT = "obj";

  private final Parser parser;

  ReaderTrees(Parser parser) {
    this.parser = parser;
  }

  @Override
  public List<List<WordAnalysis>> parse(List<List<String>> sentences) {
    return parser.parse(sentences).stream().map(ReaderTrees::adapted).toList();
  }

  private static List<WordAnalysis> adapted(List<WordAnalysis> words) {
    int[] top = new int[words.size()];
    for (int i = 0; i < top.length; i++) {
      top[i] = i;
    }
    for (int i = 0; i < top.length; i++) {
      WordAnalysis word = words.get(i);
      if (word.relation().equals("flat") && word.head() < i && isName(words, word.head(), i)) {
        top[word.head()] = i;
      }
    }
    List<WordAnalysis> adapted = new ArrayList<>(words.size());
    for (int i = 0; i < top.length; i++) {
      adapted.add(adapted(words, top, i));
    }
    return adapted;
  }

  /** Whether all between the two belongs to one name: no comma, no "of". */
  private static boolean isName(List<WordAnalysis> words, int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean inside = i == first || words.get(i).head() == first;
      if (!inside || !words.get(i).xpos().startsWith("NNP")) {
        return false;
      }
    }
    return true;
  }

  private static WordAnalysis adapted(List<WordAnalysis> words, int[] top, int i) {
    WordAnalysis word = words.get(i);
    int head = word.head();
    int above = head;
    String relation = word.relation();
    if (top[i] != i) {
      head = top[i];
      relation = COMPOUND;
    } else if (head >= 0 && top[head] == i) {
      WordAnalysis first = words.get(head);
      above = first.head();
      head = above < 0 ? above : top[above];
      relation = first.relation();
    } else if (head >= 0) {
      relation = relation.equals("flat") && top[head] != head ? COMPOUND : relation;
      head = top[head];
    }
    return new WordAnalysis(
        word.lemma(),
        upos(word),
        word.xpos(),
        word.name(),
        head,
        readers(words, i, above, relation));
  }

  /** A name's words are proper nouns; an auxiliary of no verb ("did as promised") is a verb. */
  private static String upos(WordAnalysis word) {
    if (word.xpos().startsWith("NNP")) {
      return "PROPN";
    }
    boolean main =
        word.upos().equals("AUX")
            && word.xpos().startsWith("VB")
            && !word.lemma().equals("be")
            && !word.relation().startsWith("aux")
            && !word.relation().equals("cop");
    return main ? "VERB" : word.upos();
  }

  private static String readers(List<WordAnalysis> words, int i, int above, String relation) {
    return switch (relation) {
      case "nmod:desc" -> COMPOUND;
      case "iobj" -> hasObject(words, above, 0) ? relation : OBJECT;
      // "offered Fiji five ships": of two objects the first is who is given
      case OBJECT -> above < i && hasObject(words, above, i + 1) ? "iobj" : relation;
      default -> relation;
    };
  }

  private static boolean hasObject(List<WordAnalysis> words, int verb, int from) {
    return words.subList(from, words.size()).stream()
        .anyMatch(word -> word.head() == verb && word.relation().equals(OBJECT));
  }
}
