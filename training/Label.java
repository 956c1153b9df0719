import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.process.DocumentPreprocessor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the answers of CoreNLP's three name finders beside each word: the teachers of names.
 *
 * <p>{@code java -cp 'corenlp/*' Label.java conllu < trees.conllu} takes words as given, {@code text} divides plain
 * text, a paragraph a line. Without finders ({@code words}) each word gets "?".
 */
public class Label {
  private static final String[] FINDERS = {"all.3class", "conll.4class", "muc.7class"};

  private final List<CRFClassifier<CoreLabel>> finders = new ArrayList<>();
  private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Label label = new Label();
    if (!args[0].equals("words")) {
      for (String finder : FINDERS) {
        label.finders.add(
            CRFClassifier.getClassifier("edu/stanford/nlp/models/ner/english." + finder + ".distsim.crf.ser.gz"));
      }
    }
    label.read(System.in, args[0].equals("conllu"));
    label.out.flush();
  }

  private void read(InputStream in, boolean conllu) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String> words = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!conllu) {
        for (List<HasWord> sentence : new DocumentPreprocessor(new StringReader(line))) {
          write(sentence.stream().map(HasWord::word).toList());
        }
      } else if (line.isEmpty()) {
        write(words);
        words.clear();
      } else if (Character.isDigit(line.charAt(0)) && line.split("\t")[0].matches("\\d+")) {
        words.add(line.split("\t")[1]);
      }
    }
    write(words);
  }

  private void write(List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    List<StringBuilder> rows = new ArrayList<>();
    words.forEach(word -> rows.add(new StringBuilder(word)));
    for (CRFClassifier<CoreLabel> finder : finders) {
      List<CoreLabel> labels = new ArrayList<>();
      for (String word : words) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        labels.add(label);
      }
      // the answers stand in copies of the labels
      List<CoreLabel> answered = finder.classifySentence(labels);
      for (int i = 0; i < labels.size(); i++) {
        rows.get(i).append('\t').append(answered.get(i).get(CoreAnnotations.AnswerAnnotation.class));
      }
    }
    rows.forEach(row -> out.println(finders.isEmpty() ? row + "\t?" : row));
    out.println();
  }
}
