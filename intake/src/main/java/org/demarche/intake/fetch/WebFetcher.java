package org.demarche.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches over the network, within bounds of size and time. Thread-safe; close it when done.
 *
 * <p>No proxy, no cookies, no authentication, no redirects of its own.
 */
public final class WebFetcher implements Fetcher, Closeable {
  private static final int MAX_HEADERS = 200;
  private static final int MAX_HEADER_LINE = 16 << 10;

  private final Reach reach;
  private final FetchLimits limits;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService watchdog;

  /**
   * @param reach what may be reached
   * @param limits how large and how slow an answer may be
   * @param agent what it calls itself, "Demarche/0.1"
   */
  public WebFetcher(Reach reach, FetchLimits limits, String agent) {
    this(reach, limits, agent, InetAddress::getAllByName);
  }

  WebFetcher(Reach reach, FetchLimits limits, String agent, CheckedNames.Names names) {
    this.reach = reach;
    this.limits = limits;
    this.client = client(new CheckedNames(reach, names), limits, agent);
    this.watchdog =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              var thread = new Thread(task, "fetch-watchdog");
              thread.setDaemon(true);
              return thread;
            });
  }

  private static CloseableHttpClient client(CheckedNames names, FetchLimits limits, String agent) {
    Timeout silence = Timeout.ofMilliseconds(limits.silenceMillis());
    var http1 =
        Http1Config.custom()
            .setMaxHeaderCount(MAX_HEADERS)
            .setMaxLineLength(MAX_HEADER_LINE)
            .build();
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(names)
            .setConnectionFactory(
                ManagedHttpClientConnectionFactory.builder().http1Config(http1).build())
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(silence)
                    .setSocketTimeout(silence)
                    .setTimeToLive(TimeValue.ofMinutes(1))
                    .build())
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(silence).build())
        .setUserAgent(agent)
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .build();
  }

  @Override
  public Answer get(URI address, Validators known) throws FetchException {
    reach.check(address);
    HttpGet request = request(address, known);
    ScheduledFuture<?> bite =
        watchdog.schedule(request::abort, limits.totalMillis(), TimeUnit.MILLISECONDS);
    try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
      return Answers.of(response, limits.bytes(), request::abort);
    } catch (IOException | RuntimeException e) {
      throw request.isAborted()
          ? FetchException.forNow("no whole answer within " + limits.totalMillis() / 1000 + " s")
          : problem(e);
    } finally {
      bite.cancel(false);
    }
  }

  private static HttpGet request(URI address, Validators known) throws FetchException {
    var request = new HttpGet(Plain.address(address));
    request.setHeader("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
    request.setHeader("Accept-Language", "en");
    if (known.etag() != null) {
      request.setHeader("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      request.setHeader("If-Modified-Since", known.lastModified());
    }
    return request;
  }

  private static FetchException problem(Exception e) {
    String words = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    if (e instanceof CheckedNames.Closed) {
      return FetchException.forGood(words);
    }
    if (e instanceof UnknownHostException) {
      return FetchException.forNow("no such host: " + words);
    }
    if (e instanceof SSLException) {
      return FetchException.forNow("no secure connection: " + words);
    }
    return FetchException.forNow("no answer: " + words);
  }

  @Override
  public void close() throws IOException {
    watchdog.shutdownNow();
    client.close();
  }
}
