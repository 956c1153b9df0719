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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.demarche.report.Report;
import org.demarche.report.Span;

/**
 * Stanford CoreNLP's tokeniser, tagger, neural dependency parser and three-class name finder
 * (Manning et al. 2014; Chen and Manning 2014), without its pipeline and annotation maps.
 *
 * <p>Safe for several threads: the models are read only.
 */
public final class CoreNlpEngine implements LanguageEngine {
  private static final String MODELS = "edu/stanford/nlp/models/";

  /** Longer words are cut for the models, whose features grow with the square of the length. */
  private static final int LONGEST_WORD = 60;

  /** Longer sentences (tables, lists) are cut, so that time stays in proportion to the text. */
  private static final int LONGEST_SENTENCE = 160;

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
  public static CoreNlpEngine load() {
    RedwoodConfiguration.current().clear().apply();
    CompletableFuture<CRFClassifier<CoreLabel>> names =
        CompletableFuture.supplyAsync(CoreNlpEngine::loadNames);
    CompletableFuture<DependencyParser> parser =
        CompletableFuture.supplyAsync(
            () -> DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz"));
    MaxentTagger tagger = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
    return new CoreNlpEngine(tagger, parser.join(), names.join());
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
  public AnalysedText analyse(Report report) {
    String text = report.text();
    List<Block> blocks = Layout.of(text);
    List<Sentence> body = new ArrayList<>();
    Morphology morphology = new Morphology();
    for (Block block : blocks) {
      if (block.kind() == Sentence.Kind.BODY) {
        read(text, block, null, morphology, body);
      }
    }
    HeadlineCase headlineCase = HeadlineCase.from(body);
    List<Sentence> all = new ArrayList<>(body);
    for (Block block : blocks) {
      if (block.kind() != Sentence.Kind.BODY) {
        read(text, block, headlineCase, morphology, all);
      }
    }
    return new AnalysedText(text, numbered(all));
  }

  private static List<Sentence> numbered(List<Sentence> sentences) {
    List<Sentence> ordered = new ArrayList<>(sentences);
    ordered.sort(Comparator.comparing(Sentence::span));
    List<Sentence> numbered = new ArrayList<>(ordered.size());
    for (Sentence s : ordered) {
      numbered.add(new Sentence(numbered.size(), s.paragraph(), s.kind(), s.tokens()));
    }
    return numbered;
  }

  private void read(
      String text,
      Block block,
      @org.jspecify.annotations.Nullable HeadlineCase headlineCase,
      Morphology morphology,
      List<Sentence> to) {
    List<CoreLabel> words = words(block.span().of(text), block.span().begin());
    for (List<CoreLabel> whole : divided(words, block.kind())) {
      for (int from = 0; from < whole.size(); from += LONGEST_SENTENCE) {
        List<CoreLabel> part = whole.subList(from, Math.min(whole.size(), from + LONGEST_SENTENCE));
        to.add(sentence(text, part, block, headlineCase, morphology));
      }
    }
  }

  private List<CoreLabel> words(String block, int offset) {
    List<CoreLabel> words = new ArrayList<>();
    for (CoreLabel word : tokenizers.getTokenizer(new StringReader(block)).tokenize()) {
      if (word.endPosition() - word.beginPosition() <= LONGEST_RUN) {
        word.setBeginPosition(word.beginPosition() + offset);
        word.setEndPosition(word.endPosition() + offset);
        words.add(word);
      }
    }
    return words;
  }

  private List<List<CoreLabel>> divided(List<CoreLabel> words, Sentence.Kind kind) {
    if (words.isEmpty()) {
      return List.of();
    }
    return kind == Sentence.Kind.BODY ? sentences.process(words) : List.of(words);
  }

  private Sentence sentence(
      String text,
      List<CoreLabel> part,
      Block block,
      @org.jspecify.annotations.Nullable HeadlineCase headlineCase,
      Morphology morphology) {
    List<CoreLabel> words = new ArrayList<>(part.size());
    List<String> forms = part.stream().map(w -> formOf(text, w)).toList();
    boolean titleCase = headlineCase != null && HeadlineCase.isTitleCase(forms);
    for (int i = 0; i < part.size(); i++) {
      String shown = cut(part.get(i).word());
      CoreLabel word = new CoreLabel(part.get(i));
      word.setWord(titleCase && headlineCase != null ? headlineCase.inText(shown) : shown);
      word.setValue(word.word());
      word.setIndex(i + 1);
      word.set(CoreAnnotations.OriginalTextAnnotation.class, word.word());
      words.add(word);
    }
    tagger.tagCoreLabels(words);
    List<CoreLabel> named = names.classifySentence(words);
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    parse(words, heads, relations);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      tokens.add(
          new Token(
              i,
              new Span(word.beginPosition(), word.endPosition()),
              forms.get(i),
              lemma(word, morphology),
              universal.of(word.tag(), relations[i]),
              word.tag(),
              nameKind(named.get(i).get(CoreAnnotations.AnswerAnnotation.class)),
              heads[i],
              relations[i]));
    }
    return new Sentence(0, block.paragraph(), block.kind(), tokens);
  }

  private static String formOf(String text, CoreLabel word) {
    return text.substring(word.beginPosition(), word.endPosition());
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

  private static NameKind nameKind(String answer) {
    return switch (answer) {
      case "PERSON" -> NameKind.PERSON;
      case "ORGANIZATION" -> NameKind.ORGANISATION;
      case "LOCATION" -> NameKind.LOCATION;
      default -> NameKind.NONE;
    };
  }
}
