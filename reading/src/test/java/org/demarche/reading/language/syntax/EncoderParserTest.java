package org.demarche.reading.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/**
 * Whatever the network says, what comes out is well formed. The network of these tests is of the
 * same shape as the real one and says things without sense ({@code senseless/make.py}).
 */
class EncoderParserTest {
  private static final EncoderParser PARSER =
      EncoderParser.load(EncoderParserTest.class, "senseless/");

  private static final List<List<String>> SENTENCES =
      List.of(
          List.of("The", "talks", "failed", "."),
          List.of("No"),
          List.of("Envoys", "of", "both", "sides", "met", "in", "Oslo", "again", ".", "\u0000"),
          List.of("\ud83d\ude00", "x".repeat(5_000), "\ud83d", "", "U.S."));

  @Test
  void aSentenceIsParsedTheSameInAnyCompany() {
    List<List<WordAnalysis>> together = PARSER.parse(SENTENCES);
    for (int i = 0; i < SENTENCES.size(); i++) {
      assertThat(PARSER.parse(List.of(SENTENCES.get(i)))).containsExactly(together.get(i));
    }
  }

  @Test
  void severalThreadsParseTheSame() {
    List<List<WordAnalysis>> once = PARSER.parse(SENTENCES);
    assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> PARSER.parse(SENTENCES)))
        .allMatch(once::equals);
  }

  @Test
  void nothingGivesNothing() {
    assertThat(PARSER.parse(List.of())).isEmpty();
  }

  @Property(tries = 200)
  void everySentenceHasOneTree(@ForAll @NotEmpty @Size(max = 60) List<String> forms) {
    isWellFormed(PARSER.parse(List.of(forms)).get(0), forms.size());
  }

  @Test
  void aVeryLongSentenceHasOneTreeToo() {
    List<String> forms = Collections.nCopies(1_000, "word");
    isWellFormed(PARSER.parse(List.of(forms)).get(0), 1_000);
  }

  @Test
  void aModelThatIsMissingIsNamed() {
    assertThatThrownBy(() -> EncoderParser.load(EncoderParserTest.class, "none/"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none/vocab.txt");
  }

  /** A program for diplomats tells nobody that it is in use. Later versions of the library do. */
  @Test
  void theLibraryKnowsNobodyToReportTo() throws IOException {
    try (InputStream library =
        PARSER
            .getClass()
            .getResourceAsStream("/ai/onnxruntime/native/linux-x64/libonnxruntime.so")) {
      assertThat(library).isNotNull();
      String bytes = new String(library.readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(bytes.contains("events.data.microsoft.com")).isFalse();
    }
  }

  @Test
  void someWordsTellActs() {
    assertThat(PARSER.parse(SENTENCES).stream().flatMap(List::stream))
        .anyMatch(word -> word.telling() != null)
        .anyMatch(word -> word.telling() == null);
  }

  private static void isWellFormed(Telling telling, int size) {
    assertThat(telling.types()).isNotEmpty();
    assertThat(telling.types().values().stream().mapToDouble(share -> share).sum())
        .isBetween(0.01, 1.001);
    assertThat(telling.types()).containsKey(telling.likeliest());
    assertThat(telling.actor()).isBetween(Telling.NOBODY, size - 1);
    assertThat(telling.recipient()).isBetween(Telling.NOBODY, size - 1);
  }

  private static void isWellFormed(List<WordAnalysis> words, int size) {
    assertThat(words).hasSize(size);
    List<Integer> roots = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      WordAnalysis word = words.get(i);
      assertThat(word.relation().equals("root")).isEqualTo(word.head() == WordAnalysis.ROOT);
      int at = i;
      for (int steps = 0; words.get(at).head() != WordAnalysis.ROOT; steps++) {
        assertThat(steps).isLessThan(size);
        at = words.get(at).head();
      }
      roots.add(at);
      if (word.telling() != null) {
        isWellFormed(word.telling(), size);
      }
      if (word.name().startsWith("I-")) {
        assertThat(words.get(i - 1).name()).endsWith(word.name().substring(1));
      }
    }
    assertThat(Set.copyOf(roots)).hasSize(1);
  }
}
