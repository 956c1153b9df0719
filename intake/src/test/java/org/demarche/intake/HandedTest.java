package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedTest {
  @TempDir Path folder;

  private List<Arrival> arrivals(Handed... files) {
    List<Arrival> all = new ArrayList<>();
    var intake = new Intake(InputStream.nullInputStream(), LocalDate.of(2023, 3, 3));
    try (Arrivals arrivals = intake.handed(List.of(files))) {
      arrivals.forEachRemaining(all::add);
    }
    return all;
  }

  private Handed file(String name, String content) throws IOException {
    Path path = Files.createTempFile(folder, "handed", "");
    Files.writeString(path, content);
    return new Handed(name, path);
  }

  @Test
  void aFileIsWhatItsNameSaysWhereverItLies() throws IOException {
    List<Arrival> all =
        arrivals(
            file("cable.txt", "Peru praised Chile on Friday."),
            file("lines.jsonl", "{\"id\": \"one\", \"text\": \"Peru praised Chile on Friday.\"}"));
    assertThat(all)
        .extracting(arrival -> ((Taken) arrival).report().id())
        .containsExactly("cable.txt", "one");
    assertThat(all)
        .extracting(arrival -> ((Taken) arrival).report().published())
        .containsOnly(LocalDate.of(2023, 3, 3));
  }

  @Test
  void whatIsRefusedIsNamedByTheNameItWasGivenAndTheRestIsRead() throws IOException {
    List<Arrival> all =
        arrivals(
            file("note.doc", "x"),
            new Handed("gone.txt", folder.resolve("gone")),
            file("lines.jsonl", "{"),
            file("-", "x"),
            file("cable.txt", "Peru praised Chile on Friday."));
    assertThat(all.subList(0, 4))
        .extracting(arrival -> ((Refused) arrival).message())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("note.doc: not a kind of file that is read"),
            second -> assertThat(second).startsWith("gone.txt: "),
            third -> assertThat(third).startsWith("lines.jsonl, line 1"),
            fourth -> assertThat(fourth).startsWith("-: not a kind of file"));
    assertThat(all.get(4)).isInstanceOf(Taken.class);
  }
}
