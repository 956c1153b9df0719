package org.demarche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.demarche.desk.delivery.Upload;
import org.demarche.record.query.FiledReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {
  private static final String BOUNDARY = "next-part";

  @TempDir Path folder;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    desk = new OpenDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static String field(String name, String value) {
    return part("name=\"" + name + "\"", value);
  }

  private static String file(String name, String content) {
    return part("name=\"files\"; filename=\"" + name + "\"", content);
  }

  private static String part(String what, String content) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; "
        + what
        + "\r\n\r\n"
        + content
        + "\r\n";
  }

  private String token() {
    return field("token", OpenDesk.hidden(desk.get("/add").body(), "token"));
  }

  private HttpResponse<String> hand(String... parts) {
    String body = String.join("", parts) + "--" + BOUNDARY + "--\r\n";
    return desk.send(
        desk.request("/add", "Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(String path, String body, String... headers) {
    return desk.send(
        desk.request("/api/v1" + path, headers)
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(body)));
  }

  private JsonNode delivered(String path, String body) {
    HttpResponse<String> answer = send(path, body, "X-Demarche", "test");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return OpenDesk.json(answer.body());
  }

  /** The page once all is read. */
  private String page() {
    delivered("/reports?name=last.txt", "The last one.");
    return desk.get("/add").body();
  }

  @Test
  void files_that_are_handed_in_are_in_the_record_and_new_on_the_page_of_today() {
    HttpResponse<String> answer =
        hand(token(), file("cable.txt", "Peru praised Chile."), file("note.doc", "x"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/add#d1");
    String page = page();
    assertThat(page)
        .contains("cable.txt, note.doc", "by clerk, 1 Apr 2023, 10:00 UTC", "1 added")
        .contains("note.doc: not a kind of file that is read");
    assertThat(desk.get("/").body()).contains("6 reports of 6 are new to you", "cable.txt");
    assertThat(desk.record.reports().count()).isEqualTo(6);
  }

  @Test
  void a_text_that_is_pasted_goes_the_way_of_a_line_with_its_day_and_title() {
    hand(
        token(),
        field("text", "Peru met \"Chile\".\r\nThey spoke."),
        field("title", "A meeting"),
        field("published", "2023-03-29"));
    page();
    JsonNode line = OpenDesk.json(named("pasted.jsonl").row().report().text());
    assertThat(line.path("text").asText()).isEqualTo("Peru met \"Chile\".\r\nThey spoke.");
    assertThat(line.path("title").asText()).isEqualTo("A meeting");
    assertThat(line.path("published").asText()).isEqualTo("2023-03-29");
    assertThat(line.path("id").asText()).startsWith("pasted-");
    assertThat(line.has("url")).isFalse();
  }

  private FiledReport named(String title) {
    String key =
        desk.record.reports().arrivals(0, 50).stream()
            .filter(arrival -> title.equals(arrival.title()))
            .findFirst()
            .orElseThrow()
            .key();
    return desk.record.reports().named(key);
  }

  @Test
  void what_the_record_has_is_passed_over() {
    assertThat(delivered("/reports?name=a.txt", "Rain.").path("added").asInt()).isEqualTo(1);
    JsonNode again = delivered("/reports?name=a.txt", "Rain.");
    assertThat(again.path("added").asInt()).isZero();
    assertThat(again.path("known").asInt()).isEqualTo(1);
    assertThat(again.path("state").asText()).isEqualTo("done");
  }

  @Test
  void a_program_is_told_what_became_of_a_file_at_once_and_later() {
    JsonNode told = delivered("/reports?name=a.exe", "MZ");
    assertThat(told.path("messages").get(0).asText()).startsWith("a.exe: not a kind of file");
    assertThat(told.path("files").get(0).asText()).isEqualTo("a.exe");
    HttpResponse<String> later = desk.get(told.path("href").asText());
    assertThat(OpenDesk.json(later.body())).isEqualTo(told);
    assertThat(desk.get("/api/v1/deliveries/7").statusCode()).isEqualTo(404);
    assertThat(desk.get("/api/v1/deliveries").body()).contains("a.exe");
  }

  @Test
  void nothing_is_taken_from_another_page() {
    String file = file("a.txt", "Rain.");
    assertThat(hand(file).statusCode()).isEqualTo(403);
    assertThat(hand(field("token", "0".repeat(64)), file).statusCode()).isEqualTo(403);
    assertThat(send("/reports?name=a.txt", "Rain.").statusCode()).isEqualTo(403);
    String[] elsewhere = {"X-Demarche", "x", "Origin", "http://evil.example"};
    assertThat(send("/reports?name=a.txt", "Rain.", elsewhere).statusCode()).isEqualTo(403);
    assertThat(desk.record.reports().count()).isEqualTo(4);
    assertThat(desk.get("/api/v1/deliveries").body()).contains("\"rows\":[]");
  }

  @Test
  void what_makes_no_sense_is_refused_with_the_reason() {
    assertThat(hand(token()).body()).contains("choose files, or paste the text of a report");
    assertThat(hand(token(), field("text", "Rain."), field("published", "soon")).body())
        .contains("no day: 'soon'; write it as 2023-06-19");
    HttpResponse<String> nameless = send("/reports", "Rain.", "X-Demarche", "x");
    assertThat(nameless.statusCode()).isEqualTo(400);
    assertThat(nameless.body()).contains("name is missing");
  }

  @Test
  void a_form_that_is_broken_is_refused_and_no_fault_of_the_program() {
    HttpResponse<String> answer =
        desk.send(
            desk.request("/add", "Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString("--" + BOUNDARY + "\r\nContent-Disp")));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("no sound form");
  }

  @Test
  void what_is_too_large_or_too_many_is_refused_before_it_is_read() throws IOException {
    for (String path : List.of("/add", "/api/v1/reports?name=a.txt")) {
      assertThat(
              GuardTest.raw(
                  desk,
                  "POST " + path + " HTTP/1.1",
                  "Host: localhost",
                  "X-Demarche: x",
                  "Content-Type: text/plain",
                  "Content-Length: 99999999999"))
          .as(path)
          .contains(" 413 ");
    }
    String[] many = new String[202];
    many[0] = token();
    for (int i = 1; i < many.length; i++) {
      many[i] = file(i + ".txt", "Rain.");
    }
    assertThat(hand(many).statusCode()).isEqualTo(413);
    assertThat(desk.record.reports().count()).isEqualTo(4);
  }

  @Test
  void a_name_that_leads_elsewhere_or_is_markup_is_only_a_name() {
    hand(token(), file("../../../tmp/<img src=x onerror=alert(1)>.txt", "Rain."));
    assertThat(page())
        .doesNotContain("<img", "../")
        .contains("&lt;img src=x onerror=alert(1)&gt;.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd.txt, passwd.txt",
    "'C:\\secret\\cable.html', cable.html",
    "'evil\u202etxt.exe', eviltxt.exe",
    "'a\u0000b\r\n.txt', ab.txt"
  })
  void of_a_name_only_the_last_part_counts_without_what_nobody_sees(String given, String kept) {
    assertThat(new Upload(given, java.io.InputStream::nullInputStream).name()).isEqualTo(kept);
  }

  @Test
  void what_was_taken_before_the_desk_closes_is_in_the_record() {
    hand(token(), file("a.txt", "Rain."));
    desk.desk.close();
    assertThat(desk.record.reports().count()).isEqualTo(5);
  }
}
