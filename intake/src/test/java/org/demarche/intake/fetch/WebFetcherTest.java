package org.demarche.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebFetcherTest {
  private static final FetchLimits SMALL = new FetchLimits(1 << 16, 2_000, 3_000);

  private HttpServer server;
  private WebFetcher fetcher;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    fetcher = new WebFetcher(new Reach(Set.of("localhost")), SMALL, "Demarche/test");
  }

  @AfterEach
  void close() throws IOException {
    fetcher.close();
    server.stop(0);
  }

  private URI at(String host, String path) {
    return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void anAnswerHasItsBodyItsEncodingAndItsValidators() throws FetchException {
    server.createContext(
        "/page",
        exchange -> {
          boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.getResponseHeaders().set("Content-Type", "Text/HTML; Charset=ISO-8859-1");
          exchange.getResponseHeaders().set("Set-Cookie", "a=b");
          String echo =
              exchange.getRequestHeaders().getFirst("User-Agent")
                  + exchange.getRequestHeaders().get("Cookie")
                  + exchange.getRequestHeaders().get("Authorization");
          answer(
              exchange,
              known ? 304 : 200,
              known ? new byte[0] : echo.getBytes(StandardCharsets.UTF_8));
        });
    fetcher.get(at("localhost", "/page"), Validators.NONE);
    Answer answer = fetcher.get(at("user:secret@localhost", "/page"), Validators.NONE);
    assertThat(answer.type()).isEqualTo("text/html");
    assertThat(answer.charset()).isEqualTo("ISO-8859-1");
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .as("no cookie and no password is sent")
        .isEqualTo("Demarche/testnullnull");
    assertThat(fetcher.get(at("localhost", "/page"), answer.validators()).status()).isEqualTo(304);
  }

  @Test
  void aRedirectIsAnAnswerAndWhereItLeadsIsLookedAtAnew() throws FetchException {
    server.createContext(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "http://169.254.169.254/latest/meta-data");
          answer(exchange, 301, new byte[0]);
        });
    Answer answer = fetcher.get(at("localhost", "/moved"), Validators.NONE);
    assertThat(answer.isRedirect()).isTrue();
    assertThatThrownBy(() -> fetcher.get(URI.create(answer.location()), Validators.NONE))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("link-local");
  }

  @Test
  void thisMachineIsReachedOnlyWhereTheUserAllowsIt() {
    assertThatThrownBy(() -> fetcher.get(at("127.0.0.1", "/page"), Validators.NONE))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("loopback");
  }

  @Test
  void aBodyThatUnpacksWithoutEndIsCutOff() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[10 << 20]);
    }
    server.createContext(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          answer(exchange, 200, packed.toByteArray());
        });
    assertThatThrownBy(() -> fetcher.get(at("localhost", "/bomb"), Validators.NONE))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("larger than");
  }

  @Test
  void aServerThatDripsOrSaysNothingIsGivenUp() {
    server.createContext(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              body.write('x');
              body.flush();
              Thread.sleep(100);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertThatThrownBy(() -> fetcher.get(at("localhost", "/drip"), Validators.NONE))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("no whole answer within");
  }
}
