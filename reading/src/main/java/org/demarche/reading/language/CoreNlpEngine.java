package org.demarche.reading.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.demarche.reading.language.syntax.Parser;
import org.demarche.reading.language.syntax.WordAnalysis;
import org.demarche.report.Span;

/**
 * Stanford CoreNLP's tokeniser, tagger, neural dependency parser and three-class name finder
 * (Manning et al. 2014; Chen and Manning 2014), without its pipeline and annotation maps.
 *
 * <p>Safe for several threads: the models are read only.
 */
public final class CoreNlpEngine implements Divider, Parser {
  private static final String MODELS = "edu/stanford/nlp/models/";

  /** Longer words are cut for the models, whose features grow with the square of the length. */
  private static final int LONGEST_WORD = 60;

  /** Longer runs without white space are no words and are not read. */
  private static final int LONGEST_RUN = 2_000;

  private final TokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.factory(
          new CoreLabelTokenFactory(), "invertible=false,untokenizable=noneDelete");
  private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();
  private final UniversalTags universal = new UniversalTags();
  private final MaxentTagger tagger;
  private final DependencyParser parser;
  private final CRFClassifier<CoreLabel> names;

  private CoreNlpEngine(
      MaxentTagger tagger, DependencyParser parser, CRFClassifier<CoreLabel> names) {
    this.tagger = tagger;
    this.parser = parser;
    this.names = names;
  }

  /**
   * Loads the models from the class path, side by side.
   *
   * @throws UncheckedIOException when a model is missing or broken
   */
  public static LanguageEngine load() {
    RedwoodConfiguration.current().clear().apply();
    CompletableFuture<CRFClassifier<CoreLabel>> names =
        CompletableFuture.supplyAsync(CoreNlpEngine::loadNames);
    CompletableFuture<DependencyParser> parser =
        CompletableFuture.supplyAsync(
            () -> DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz"));
    MaxentTagger tagger = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
    var library = new CoreNlpEngine(tagger, parser.join(), names.join());
    return new TextEngine(library, library);
  }

  private static CRFClassifier<CoreLabel> loadNames() {
    try {
      return CRFClassifier.getClassifier(MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the name model does not fit this CoreNLP", e);
    }
  }

  @Override
  public List<List<Word>> divide(String text, Block block) {
    List<CoreLabel> words = words(block.span().of(text));
    if (words.isEmpty()) {
      return List.of();
    }
    List<List<CoreLabel>> divided =
        block.kind() == Sentence.Kind.BODY ? sentences.process(words) : List.of(words);
    int offset = block.span().begin();
    return divided.stream().map(sentence -> placed(sentence, offset)).toList();
  }

  private List<CoreLabel> words(String block) {
    List<CoreLabel> words = new ArrayList<>();
    for (CoreLabel word : tokenizers.getTokenizer(new StringReader(block)).tokenize()) {
      if (word.endPosition() - word.beginPosition() <= LONGEST_RUN) {
        words.add(word);
      }
    }
    return words;
  }

  private static List<Word> placed(List<CoreLabel> sentence, int offset) {
    return sentence.stream()
        .map(
            word ->
                new Word(
                    new Span(word.beginPosition() + offset, word.endPosition() + offset),
                    word.word()))
        .toList();
  }

  @Override
  public List<List<WordAnalysis>> parse(List<List<String>> sentences) {
    Morphology morphology = new Morphology(); // not for several threads
    return sentences.stream().map(sentence -> parsed(sentence, morphology)).toList();
  }

  private List<WordAnalysis> parsed(List<String> forms, Morphology morphology) {
    List<CoreLabel> words = labels(forms);
    tagger.tagCoreLabels(words);
    List<CoreLabel> named = names.classifySentence(words);
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    parse(words, heads, relations);
    List<WordAnalysis> parsed = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      parsed.add(
          new WordAnalysis(
              lemma(word, morphology),
              universal.of(word.tag(), relations[i]),
              word.tag(),
              nameLabel(named, i),
              heads[i],
              relations[i]));
    }
    return parsed;
  }

  private static List<CoreLabel> labels(List<String> forms) {
    List<CoreLabel> words = new ArrayList<>(forms.size());
    for (String form : forms) {
      CoreLabel word = new CoreLabel();
      word.setWord(cut(form));
      word.setValue(word.word());
      word.setIndex(words.size() + 1);
      word.set(CoreAnnotations.OriginalTextAnnotation.class, word.word());
      words.add(word);
    }
    return words;
  }

  private static String cut(String word) {
    return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
  }

  private void parse(List<CoreLabel> words, int[] heads, String[] relations) {
    Arrays.fill(heads, Integer.MIN_VALUE);
    Arrays.fill(relations, "dep");
    Collection<TypedDependency> tree = parser.predict(words).typedDependencies();
    for (TypedDependency arc : tree) {
      int at = arc.dep().index() - 1;
      heads[at] = arc.gov().index() - 1;
      relations[at] = arc.reln().toString();
    }
    Trees.repair(heads, relations);
  }

  /** Words other than names are given in lower case: the library would ask the machine's locale. */
  private static String lemma(CoreLabel word, Morphology morphology) {
    String tag = word.tag();
    return tag.startsWith("NNP")
        ? morphology.lemma(word.word(), tag)
        : morphology.lemma(word.word().toLowerCase(Locale.ROOT), tag).toLowerCase(Locale.ROOT);
  }

  private static String nameLabel(List<CoreLabel> named, int at) {
    String kind = nameKind(named.get(at));
    if (kind.isEmpty()) {
      return "O";
    }
    boolean inner = at > 0 && nameKind(named.get(at - 1)).equals(kind);
    return (inner ? "I-" : "B-") + kind;
  }

  private static String nameKind(CoreLabel word) {
    return switch (word.get(CoreAnnotations.AnswerAnnotation.class)) {
      case "PERSON" -> "PER";
      case "ORGANIZATION" -> "ORG";
      case "LOCATION" -> "LOC";
      default -> "";
    };
  }
}
