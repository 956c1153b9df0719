package org.demarche.reading.language.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.reading.table.Table;

/**
 * A small pretrained encoder with a head each for tags, lemmas, trees and names, all trained
 * together (trees as in Dozat and Manning 2017).
 *
 * <p>Safe for several threads: one network serves all of them.
 */
public final class EncoderParser implements Parser {
  /** Longer sentences are parsed in parts, so that time stays in proportion to the text. */
  private static final int LONGEST_SENTENCE = 160;

  private static final String FOLDER = "/org/demarche/reading/language/model/";
  private static final String ROOT = "root";

  private final Network network;
  private final Labels labels;
  private final Sequence.Maker sequences;
  private final Lemmas lemmas;
  private final NameDecoder names;
  private final Tellings tellings;
  private final NameRules nameRules = new NameRules();
  private final KnownNames knownNames = new KnownNames();

  private EncoderParser(Network network, Labels labels, List<String> vocabulary) {
    this.network = network;
    this.labels = labels;
    this.sequences = new Sequence.Maker(new WordPieces(vocabulary));
    this.lemmas = new Lemmas(vocabulary);
    this.names = new NameDecoder(labels.names());
    this.tellings = new Tellings(labels.events());
  }

  /**
   * Loads the model that comes with the program.
   *
   * @throws IllegalStateException when a file of it is missing or broken
   */
  public static EncoderParser load() {
    return load(EncoderParser.class, FOLDER);
  }

  /** Loads a model from the class path; the folder's name ends with a slash. */
  static EncoderParser load(Class<?> owner, String folder) {
    List<String> vocabulary =
        new String(bytes(owner, folder + "vocab.txt"), StandardCharsets.UTF_8).lines().toList();
    return new EncoderParser(
        Network.load(bytes(owner, folder + "parser.onnx")),
        Labels.of(Table.resource(owner, folder + "labels.tsv")),
        vocabulary);
  }

  private static byte[] bytes(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the language model lacks " + name + " on the class path");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the language model cannot be read: " + name, e);
    }
  }

  @Override
  public List<List<WordAnalysis>> parse(List<List<String>> sentences) {
    List<List<String>> parts = new ArrayList<>(sentences.size());
    for (List<String> sentence : sentences) {
      for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
        parts.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE)));
      }
    }
    List<List<WordAnalysis>> parsed = parseParts(parts);
    List<List<WordAnalysis>> joined = new ArrayList<>(sentences.size());
    int at = 0;
    for (List<String> sentence : sentences) {
      int count = (sentence.size() + LONGEST_SENTENCE - 1) / LONGEST_SENTENCE;
      joined.add(joined(parsed.subList(at, at + count)));
      at += count;
    }
    return joined;
  }

  private List<List<WordAnalysis>> parseParts(List<List<String>> parts) {
    List<Sequence> all = parts.stream().map(sequences::of).toList();
    List<List<WordAnalysis>> parsed = new ArrayList<>(Collections.nCopies(parts.size(), List.of()));
    for (Batch batch : Batch.of(all)) {
      List<Scores> scores = network.run(batch);
      for (int i = 0; i < scores.size(); i++) {
        int place = batch.places().get(i);
        parsed.set(place, decoded(parts.get(place), scores.get(i)));
      }
    }
    return parsed;
  }

  private List<WordAnalysis> decoded(List<String> forms, Scores scores) {
    int[] heads = Arborescence.of(scores.arcs);
    List<String> tags = new ArrayList<>(forms.size());
    for (long tag : scores.upos) {
      tags.add(labels.upos().get((int) tag));
    }
    List<String> decoded = names.decode(scores.names);
    List<String> named = nameRules.checked(forms, knownNames.corrected(forms, tags, decoded));
    List<WordAnalysis> words = new ArrayList<>(forms.size());
    for (int word = 0; word < forms.size(); word++) {
      String form = forms.get(word);
      String upos = tags.get(word);
      String xpos = labels.xpos().get((int) scores.xpos[word]);
      String guess = labels.lemma().get((int) scores.lemma[word]).lemma(form, upos);
      words.add(
          new WordAnalysis(
              lemmas.lemma(form, upos, xpos, guess),
              upos,
              xpos,
              named.get(word),
              heads[word] - 1,
              relation(heads[word], scores.relations[word]),
              tellings.of(scores, word)));
    }
    return words;
  }

  /** The root's relation is its alone. */
  private String relation(int head, long[] relations) {
    String relation = labels.relations().get((int) relations[head]);
    if (head == 0) {
      return ROOT;
    }
    return relation.equals(ROOT) ? "dep" : relation;
  }

  /** One tree of the parts of a sentence: the later ones hang on the first. */
  private static List<WordAnalysis> joined(List<List<WordAnalysis>> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<WordAnalysis> joined = new ArrayList<>();
    int root = 0;
    for (List<WordAnalysis> part : parts) {
      int before = joined.size();
      for (WordAnalysis word : part) {
        boolean top = word.head() == WordAnalysis.ROOT;
        Telling telling = word.telling();
        if (top && before == 0) {
          root = joined.size();
          joined.add(word);
        } else {
          joined.add(
              new WordAnalysis(
                  word.lemma(),
                  word.upos(),
                  word.xpos(),
                  word.name(),
                  top ? root : word.head() + before,
                  top ? "parataxis" : word.relation(),
                  telling == null ? null : telling.after(before)));
        }
      }
    }
    return joined;
  }
}
