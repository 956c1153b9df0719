package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.intake.limit.Limits;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
  @Test
  void allFieldsOfALineAreTaken() {
    Report report =
        Runs.report(
            Runs.piped(
                    "{\"id\":\"w-7\",\"text\":\"Line one.\\r\\nLine two.\",\"url\":\"https://example.org/7\","
                        + "\"title\":\"Talks\",\"published\":\"2023-05-29T23:30:00-04:00\","
                        + "\"publisher\":\"Wire\",\"authors\":[\"A. Lind\",\"B. Moe\"],\"language\":\"en-GB\"}")
                .get(0));
    assertThat(report)
        .isEqualTo(
            new Report(
                "w-7",
                "https://example.org/7",
                "Talks",
                java.time.LocalDate.of(2023, 5, 29),
                "Wire",
                List.of("A. Lind", "B. Moe"),
                "en",
                "Line one.\r\nLine two."));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05-29, 2023-05-29",
    "2023-05-29T00:10:00+14:00, 2023-05-29",
    "2023-05-29 08:15:00, 2023-05-29",
    "'Mon, 29 May 2023 23:00:00 GMT', 2023-05-29"
  })
  void theLocalDateIsKeptAsWritten(String written, String day) {
    String line = "{\"text\":\"x\",\"published\":\"" + written + "\"}";
    assertThat(Runs.report(Runs.piped(line).get(0)).published()).isEqualTo(day);
  }

  @Test
  void aDateThatCannotBeReadIsNotedAndTheFallbackTaken() {
    Taken taken = (Taken) Runs.piped("{\"text\":\"x\",\"published\":\"last week\"}").get(0);
    assertThat(taken.report().published()).isEqualTo(Runs.OTHERWISE);
    assertThat(taken.notes()).singleElement().asString().contains("last week");
  }

  @Test
  void badLinesAreNamedByNumberAndTheRestIsRead() {
    List<Arrival> arrivals =
        Runs.piped(
            "{\"text\":\"a\",\"authors\":\"C. Vik\"}\n\n  \r\n{\"text\":\n[1]\n{\"title\":\"b\"}\n"
                + "{\"text\":\" \"}\n{\"text\":5}\n{\"text\":\"x\"} {}\n{\"text\":\"z\"}");
    assertThat(arrivals).hasSize(8);
    assertThat(Runs.report(arrivals.get(0)).authors()).containsExactly("C. Vik");
    assertThat(Runs.refused(arrivals.get(1)).message()).contains("line 4", "broken JSON");
    assertThat(Runs.refused(arrivals.get(2)).message()).contains("line 5", "not a JSON object");
    assertThat(Runs.refused(arrivals.get(3)).message()).contains("line 6", "no field \"text\"");
    assertThat(Runs.refused(arrivals.get(4)).message()).contains("line 7", "empty");
    assertThat(Runs.refused(arrivals.get(5)).message()).contains("line 8", "not a string");
    assertThat(Runs.refused(arrivals.get(6)).place()).startsWith("line 9");
    assertThat(Runs.report(arrivals.get(7)).text()).isEqualTo("z");
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() {
    String text = "{\"text\":\"" + "w".repeat(Limits.LINE_BYTES) + "\"}\n{\"text\":\"next\"}\n";
    List<Arrival> arrivals = Runs.piped(text);
    assertThat(Runs.refused(arrivals.get(0)).message()).contains("line 1", "longer than 32 MiB");
    assertThat(Runs.report(arrivals.get(1)).text()).isEqualTo("next");
  }

  @Test
  void aLineThatIsNotUtf8IsRefusedWithLineAndByte() {
    byte[] bytes = "{\"text\":\"ok\"}\n{\"text\":\"caf?\"}\n".getBytes(StandardCharsets.UTF_8);
    bytes[27] = (byte) 0xE9;
    Refused refused = Runs.refused(Runs.piped(bytes).get(1));
    assertThat(refused.place()).startsWith("line 2, byte 1");
  }

  @Test
  void halfASurrogatePairIsReplacedInItsPlace() {
    Taken taken = (Taken) Runs.piped("{\"text\":\"a\\ud83dz\"}").get(0);
    assertThat(taken.report().text()).isEqualTo("a\uFFFDz");
    assertThat(taken.notes()).hasSize(1);
  }

  @Test
  void namesAndPasswordsAreNoPartOfAnAddress() {
    String line =
        "{\"id\":\"https://u:secret@a.example/1\",\"text\":\"The ministers met.\","
            + "\"url\":\"https://u:secret@a.example/x@y\"}";
    Report report = Runs.report(Runs.piped(line).get(0));
    assertThat(report.id()).isEqualTo("https://a.example/1");
    assertThat(report.url()).isEqualTo("https://a.example/x@y");
  }
}
