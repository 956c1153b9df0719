package org.demarche.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.demarche.desk.guard.Passwords;
import org.demarche.desk.guard.Setting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  @TempDir static Path folder;
  private static OpenDesk desk;

  @BeforeAll
  static void open() {
    desk = new OpenDesk(folder);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  /** The status of an answer to a request as no honest browser would send it. */
  static String raw(OpenDesk open, String... lines) throws IOException {
    URI address = URI.create(open.desk.address());
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return String.valueOf(answer.readLine());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/relations/PER-MEX", "/nowhere", "/assets/desk.css"})
  void every_answer_forbids_scripts_from_elsewhere_and_inline(String path) {
    HttpResponse<String> answer = desk.get(path);
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe"));
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/relations/PER-MEX", "/quality", "/search?q=Peru", "/calendar"})
  void no_page_has_inline_scripts_or_styles_or_loads_from_elsewhere(String path) {
    String page = desk.get(path).body();
    assertThat(page)
        .doesNotContain(" style=\"", "<style", "javascript:")
        .doesNotContainPattern("<script(?![^>]* src=\"/)")
        .doesNotContainPattern("\\son[a-z]+=\"")
        .doesNotContainPattern("(src|href)=\"(https?:)?//");
  }

  @Test
  void a_hostile_report_is_shown_as_text() {
    String item = desk.item("THREATEN").key();
    for (String path :
        new String[] {
          "/reports/" + Samples.hostile().key(),
          "/items/" + item,
          "/relations/PER-CHL",
          "/",
          "/items/" + item + "/evidence",
          "/search?q=warned",
          "/actors/CHL"
        }) {
      assertThat(desk.get(path).body())
          .as(path)
          .doesNotContain("<img", "<b onmouseover", "<script>", "\u202e", "\u200b");
    }
    assertThat(desk.get("/reports/" + Samples.hostile().key()).body())
        .contains("&lt;img src=x onerror=alert(1)&gt;", "&lt;script&gt;");
  }

  @Test
  void what_is_asked_for_comes_back_as_text() {
    String page = desk.get("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body();
    assertThat(page).doesNotContain("<script>alert");
    assertThat(desk.get("/actors/%3Cscript%3Ealert(1)%3C~script%3E").body())
        .doesNotContain("<script>alert");
  }

  @Test
  void a_name_that_leads_here_from_elsewhere_is_refused() throws IOException {
    assertThat(raw(desk, "GET / HTTP/1.1", "Host: evil.example")).contains(" 421 ");
    assertThat(raw(desk, "GET / HTTP/1.1", "Host: 127.0.0.1.evil.example")).contains(" 421 ");
    assertThat(raw(desk, "GET / HTTP/1.1", "Host: evil.example@127.0.0.1")).contains(" 4");
    assertThat(raw(desk, "GET / HTTP/1.1", "Host: localhost:80")).contains(" 200 ");
  }

  @Test
  void a_form_of_another_page_changes_nothing() {
    String path = "/items/" + desk.item("COERCE").key() + "/reject";
    String page = desk.get("/items/" + desk.item("COERCE").key()).body();
    String form = desk.form(page);

    assertThat(desk.post(path, "version=" + OpenDesk.hidden(page, "version")).statusCode())
        .isEqualTo(403);
    assertThat(desk.post(path, form.replaceFirst("token=..", "token=00")).statusCode())
        .isEqualTo(403);
    assertThat(desk.post(path, form, "Origin", "http://evil.example").statusCode()).isEqualTo(403);
    assertThat(desk.post(path, form, "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(desk.post(path, form, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(desk.get(path).statusCode()).isIn(404, 405);
    assertThat(desk.record.corrector().log()).isEmpty();
  }

  @Test
  void other_methods_and_forms_that_are_too_long_are_refused() throws IOException {
    String path = "/items/" + desk.item("COERCE").key() + "/edit";
    assertThat(raw(desk, "DELETE / HTTP/1.1", "Host: localhost")).contains(" 405 ");
    String long_ = "token=x&place=" + "a".repeat(300_000);
    assertThat(desk.post(path, long_).statusCode()).isEqualTo(413);
    assertThat(desk.record.corrector().log()).isEmpty();
  }

  @Test
  void only_the_desks_own_files_are_served() {
    assertThat(desk.get("/assets/desk.js").statusCode()).isEqualTo(200);
    assertThat(desk.get("/assets/echarts.js").statusCode()).isEqualTo(200);
    assertThat(desk.get("/assets/..%2f..%2fdesk.duckdb").statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(desk.get("/assets/Desk.class").statusCode()).isEqualTo(404);
  }

  @Test
  void nobody_else_can_reach_a_desk_without_passwords_and_a_proxy() {
    assertThatThrownBy(() -> new Setting("0.0.0.0", 0, null, null, "clerk", null, OpenDesk.CLOCK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--passwords");
  }

  @Test
  void who_has_no_password_is_not_let_in_and_who_has_corrects_in_his_own_name(@TempDir Path own)
      throws IOException {
    Path file = own.resolve("passwords");
    Files.writeString(
        file, "# clerks\n" + Passwords.line("ana", "a long enough sentence".toCharArray()) + "\n");
    assertThat(Files.readString(file)).doesNotContain("sentence");
    var setting =
        new Setting(
            "0.0.0.0", 0, "desk.example", Passwords.of(file), "nobody", null, OpenDesk.CLOCK);
    try (var open = new OpenDesk(own, setting)) {
      String host = "Host: desk.example";
      assertThat(raw(open, "GET / HTTP/1.1", host)).contains(" 401 ");
      assertThat(raw(open, "GET / HTTP/1.1", host, basic("ana", "wrong"))).contains(" 401 ");
      assertThat(raw(open, "GET / HTTP/1.1", host, basic("eva", "a long enough sentence")))
          .contains(" 401 ");
      assertThat(raw(open, "GET / HTTP/1.1", host, basic("ana", "a long enough sentence")))
          .contains(" 200 ");
      assertThat(
              raw(
                  open,
                  "GET / HTTP/1.1",
                  "Host: localhost",
                  basic("ana", "a long enough sentence")))
          .contains(" 421 ");
    }
  }

  private static String basic(String name, String password) {
    byte[] both = (name + ':' + password).getBytes(StandardCharsets.UTF_8);
    return "Authorization: Basic " + Base64.getEncoder().encodeToString(both);
  }

  @Test
  void a_broken_file_of_passwords_is_named_with_its_line(@TempDir Path own) throws IOException {
    Path file = own.resolve("passwords");
    Files.writeString(file, "ana:600000:x\n");
    assertThatThrownBy(() -> Passwords.of(file)).hasMessageContaining("passwords:1");
    assertThatThrownBy(() -> Passwords.line("ana", "short".toCharArray()))
        .hasMessageContaining("12 characters");
  }
}
