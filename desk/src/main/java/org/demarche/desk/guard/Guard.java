package org.demarche.desk.guard;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands before every request. Safe for several threads. */
public final class Guard {
  /** The field of a form, or the header of a script, that shows that it comes from the desk. */
  public static final String TOKEN = "token";

  /** The most that a form may hold, in bytes. */
  public static final long LARGEST_FORM = 256 * 1024;

  /** The most that may be handed in at once, in bytes, with what a form has around it. */
  public static final long LARGEST_DELIVERY = (128L << 20) + LARGEST_FORM;

  /** Where reports are handed in: larger things than forms come there. */
  public static final String ADD = "/add";

  /** The same for programs. */
  public static final String API_ADD = "/api/v1/reports";

  private static final String WHO = "who";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
              + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Cache-Control",
          "no-store");

  private static final Set<String> SAFE = Set.of("GET", "HEAD");

  private final Setting setting;
  private final String token;

  /** A guard with a token of its own, good as long as the desk runs. */
  public Guard(Setting setting) {
    this.setting = setting;
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.token = HexFormat.of().formatHex(secret);
  }

  /** What a form of the desk carries. */
  public String token() {
    return token;
  }

  /**
   * Lets a request through.
   *
   * @throws Refusal when it is none of this desk's
   */
  public void check(Context context) {
    HEADERS.forEach(context::header);
    checkHost(context);
    checkWho(context);
    String method = context.req().getMethod();
    if (method.equals("POST")) {
      checkOrigin(context);
      if (context.path().startsWith("/api/")) {
        checkProgram(context);
      } else {
        checkToken(context);
      }
    } else if (!SAFE.contains(method)) {
      throw new Refusal(405, "the desk does not know " + method);
    }
  }

  /** A name that leads elsewhere today and here tomorrow must not open the desk to a stranger. */
  private void checkHost(Context context) {
    String header = context.header("Host");
    if (!isOurs(header == null ? "" : "http://" + header)) {
      throw new Refusal(421, "this desk is not called '" + header + "'");
    }
  }

  private boolean isOurs(String address) {
    try {
      String host = new URI(address).getHost();
      if (host == null) {
        return false;
      }
      String plain = host.toLowerCase(Locale.ROOT).replaceAll("^\\[|\\]$", "");
      String name = setting.name();
      return name == null ? Setting.isLoopback(plain) : plain.equals(name);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void checkWho(Context context) {
    Passwords passwords = setting.passwords();
    if (passwords == null) {
      context.attribute(WHO, setting.who());
      return;
    }
    String header = context.header("Authorization");
    Optional<String> who = header == null ? Optional.empty() : passwords.who(header);
    if (who.isEmpty()) {
      context.header("WWW-Authenticate", "Basic realm=\"Demarche\", charset=\"UTF-8\"");
      throw new Refusal(401, "who are you?");
    }
    context.attribute(WHO, who.get());
  }

  /** In whose name a request is made. */
  public static String who(Context context) {
    String who = context.attribute(WHO);
    return who == null ? "" : who;
  }

  private void checkOrigin(Context context) {
    String origin = context.header("Origin");
    String site = context.header("Sec-Fetch-Site");
    boolean elsewhere = site != null && !site.equals("same-origin") && !site.equals("none");
    if (elsewhere || (origin != null && !isSameOrigin(origin, context))) {
      throw new Refusal(403, "a form of another page may not change the record");
    }
  }

  private boolean isSameOrigin(String origin, Context context) {
    String host = context.header("Host");
    return isOurs(origin) && host != null && origin.endsWith("//" + host);
  }

  /** No form of a page can send this, and a script of another page would have to ask before. */
  private static void checkProgram(Context context) {
    checkLength(context);
    String type = context.contentType();
    boolean isJson =
        type != null && type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?");
    if (!isJson && !context.path().equals(API_ADD)) {
      throw new Refusal(415, "a correction is sent as application/json");
    }
    String header = context.header("X-Demarche");
    if (header == null || header.isBlank()) {
      throw new Refusal(403, "what changes the record needs a header X-Demarche");
    }
  }

  private static void checkLength(Context context) {
    boolean isDelivery = context.path().equals(ADD) || context.path().equals(API_ADD);
    if (context.req().getContentLengthLong() > (isDelivery ? LARGEST_DELIVERY : LARGEST_FORM)) {
      throw new Refusal(
          413,
          isDelivery
              ? "no more than " + (LARGEST_DELIVERY >> 20) + " MiB are taken at once"
              : "that is too long for a form");
    }
  }

  private void checkToken(Context context) {
    checkLength(context);
    String header = context.header("X-Token");
    String given = header == null ? context.formParam(TOKEN) : header;
    if (!isToken(given)) {
      throw new Refusal(403, "the page is older than the desk; load it again");
    }
  }

  private boolean isToken(@Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
