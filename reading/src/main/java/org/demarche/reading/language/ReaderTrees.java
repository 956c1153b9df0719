package org.demarche.reading.language;

import java.util.ArrayList;
import java.util.List;
import org.demarche.reading.language.syntax.Parser;
import org.demarche.reading.language.syntax.WordAnalysis;

/**
 * Trees as the reader's rules have them, where they differ from the treebanks': a name of several
 * words is headed by its last one, whose titles and given names are its compounds, and all of its
 * words are proper nouns; who is asked or told is an object where the verb has no other, and of two
 * objects the first is who is given the second.
 *
 * <p>The parser takes a verb in the past tense for a participle now and then ("troops fired on the
 * crowd"): in a full sentence a main verb without "be" is none.
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

  /**
   * Whether all between the two belongs to one name: no comma, no "of". What hangs on a word that
   * hangs on another is no name of its own: both would be headed by the other.
   */
  private static boolean isName(List<WordAnalysis> words, int first, int last) {
    if (words.get(first).relation().equals("flat")) {
      return false;
    }
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
        xpos(words, i),
        word.name(),
        head,
        readers(words, i, above, relation),
        word.telling());
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

  private static String xpos(List<WordAnalysis> words, int i) {
    WordAnalysis word = words.get(i);
    if (word.relation().equals("mark") && word.lemma().equals("to")) {
      return words.get(word.head()).xpos().equals("VB") ? "TO" : word.xpos();
    }
    boolean past = isActive(words, i) && !has(words, i, "aux");
    return past && word.xpos().equals("VBN") ? "VBD" : word.xpos();
  }

  private static String readers(List<WordAnalysis> words, int i, int above, String relation) {
    return switch (relation) {
      case "nmod:desc" -> COMPOUND;
      case "iobj" -> has(words, above, OBJECT) ? relation : OBJECT;
      case "nsubj:pass" -> above >= 0 && isActive(words, above) ? "nsubj" : relation;
      // "offered Fiji five ships": of two objects the first is who is given
      case OBJECT -> isGiven(words, above, i) ? "iobj" : relation;
      default -> relation;
    };
  }

  /** Whether a main verb has a passive's subject but no "be", in a sentence with a full stop. */
  private static boolean isActive(List<WordAnalysis> words, int verb) {
    WordAnalysis word = words.get(verb);
    boolean main =
        List.of("root", "ccomp", "parataxis").contains(word.relation())
            && word.upos().equals("VERB");
    boolean stopped = words.get(words.size() - 1).lemma().equals(".");
    return main && stopped && has(words, verb, "nsubj:pass") && !has(words, verb, "aux:pass");
  }

  /** Whether a verb's object is followed by its second one, with nothing but words between. */
  private static boolean isGiven(List<WordAnalysis> words, int verb, int object) {
    for (int i = object + 1; i < words.size() && object > verb; i++) {
      WordAnalysis word = words.get(i);
      if (word.head() == verb) {
        return word.relation().equals(OBJECT);
      }
    }
    return false;
  }

  private static boolean has(List<WordAnalysis> words, int head, String relation) {
    return words.stream().anyMatch(word -> word.head() == head && word.relation().equals(relation));
  }
}
