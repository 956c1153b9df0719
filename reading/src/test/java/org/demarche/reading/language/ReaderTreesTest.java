package org.demarche.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.reading.language.syntax.WordAnalysis;
import org.junit.jupiter.api.Test;

/** The treebanks' trees become those that the reader's rules are written on. */
class ReaderTreesTest {

  @Test
  void aNameIsHeadedByItsLastWord() {
    List<WordAnalysis> words =
        adapted("Javad PROPN NNP 2 nsubj", "Zarif PROPN NNP 0 flat", "left VERB VBD -1 root");
    assertThat(words).extracting(WordAnalysis::head).containsExactly(1, 2, WordAnalysis.ROOT);
    assertThat(words)
        .extracting(WordAnalysis::relation)
        .containsExactly("compound", "nsubj", "root");
  }

  @Test
  void namesInNamesAreStillATree() {
    List<WordAnalysis> words =
        adapted(
            "Royal PROPN NNP 3 nsubj",
            "Dutch PROPN NNP 0 flat",
            "Shell PROPN NNP 1 flat",
            "rose VERB VBD -1 root");
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      for (int steps = 0; at != WordAnalysis.ROOT; steps++) {
        assertThat(steps).as("the way up from " + i).isLessThan(words.size());
        at = words.get(at).head();
      }
    }
  }

  @Test
  void whoIsAskedIsTheObject() {
    assertThat(relations("asked VERB VBD -1 root", "Chad PROPN NNP 0 iobj"))
        .containsExactly("root", "obj");
  }

  @Test
  void ofTwoObjectsTheFirstIsWhoIsGivenTheSecond() {
    assertThat(
            relations(
                "sold VERB VBD -1 root",
                "Cuba PROPN NNP 0 obj",
                "a DET DT 3 det",
                "submarine NOUN NN 0 obj"))
        .containsExactly("root", "iobj", "det", "obj");
  }

  @Test
  void whereSomethingStandsBetweenNobodyIsGivenAnything() {
    assertThat(
            relations(
                "met VERB VBD -1 root",
                "Cuba PROPN NNP 0 obj",
                ", PUNCT , 0 punct",
                "Haiti PROPN NNP 0 obj"))
        .containsExactly("root", "obj", "punct", "obj");
  }

  @Test
  void aMainVerbWithoutBeIsNoPassive() {
    List<WordAnalysis> words =
        adapted("Troops NOUN NNS 1 nsubj:pass", "fired VERB VBN -1 root", ". PUNCT . 1 punct");
    assertThat(words.get(0).relation()).isEqualTo("nsubj");
    assertThat(words.get(1).xpos()).isEqualTo("VBD");
  }

  @Test
  void inAHeadlineItIs() {
    List<WordAnalysis> words = adapted("Soldiers NOUN NNS 1 nsubj:pass", "killed VERB VBN -1 root");
    assertThat(words.get(0).relation()).isEqualTo("nsubj:pass");
    assertThat(words.get(1).xpos()).isEqualTo("VBN");
  }

  @Test
  void aPassiveWithBeStaysOne() {
    assertThat(
            relations(
                "They PRON PRP 2 nsubj:pass",
                "were AUX VBD 2 aux:pass",
                "shot VERB VBN -1 root",
                ". PUNCT . 2 punct"))
        .startsWith("nsubj:pass");
  }

  @Test
  void toBeforeAnInfinitiveIsTaggedSo() {
    assertThat(adapted("to SCONJ IN 1 mark", "leave VERB VB -1 root").get(0).xpos())
        .isEqualTo("TO");
  }

  private static List<String> relations(String... words) {
    return adapted(words).stream().map(WordAnalysis::relation).toList();
  }

  /** Words given as "lemma UPOS XPOS head relation". */
  private static List<WordAnalysis> adapted(String... words) {
    List<WordAnalysis> given = Stream.of(words).map(ReaderTreesTest::word).toList();
    return new ReaderTrees(sentences -> List.of(given))
        .parse(List.of(Collections.nCopies(words.length, "word")))
        .get(0);
  }

  private static WordAnalysis word(String word) {
    String[] part = word.split(" ");
    return new WordAnalysis(
        part[0], part[1], part[2], "O", Integer.parseInt(part[3]), part[4], null);
  }
}
