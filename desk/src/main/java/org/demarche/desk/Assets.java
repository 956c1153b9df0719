package org.demarche.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.desk.guard.Refusal;

/** The few files that pages need: styles, scripts, the library of charts. All come from here. */
final class Assets {
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("desk.css", "static/desk.css");
    FILES.put("theme.js", "static/theme.js");
    FILES.put("desk.js", "static/desk.js");
    FILES.put("lines.js", "static/lines.js");
    FILES.put("add.js", "static/add.js");
    FILES.put("map.js", "static/map.js");
    FILES.put("timeline.js", "static/timeline.js");
    FILES.put("world.svg", "static/world.svg");
    FILES.put("icon.svg", "static/icon.svg");
    FILES.put("echarts.js", "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.common.min.js");
  }

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final String stamp;

  Assets() {
    FILES.forEach((name, path) -> files.put(name, bytes(path)));
    stamp = stamp(files);
  }

  /** Changes whenever a file does. */
  String stamp() {
    return stamp;
  }

  private static String stamp(Map<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks SHA-256", e);
    }
  }

  void serve(Context context) {
    String name = context.pathParam("name");
    byte[] file = files.get(name);
    if (file == null) {
      throw new Refusal(404, "no such file: " + name);
    }
    context.header("Cache-Control", "private, max-age=31536000, immutable");
    context.contentType(type(name)).result(file);
  }

  private static String type(String name) {
    if (name.endsWith(".css")) {
      return "text/css; charset=utf-8";
    }
    return name.endsWith(".svg") ? "image/svg+xml" : "text/javascript; charset=utf-8";
  }

  private static byte[] bytes(String path) {
    try (InputStream stream = Assets.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + path);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
