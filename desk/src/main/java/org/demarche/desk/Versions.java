package org.demarche.desk.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.record.store.Dossier;

/** Tells one state of an item from another. */
public final class Versions {
  private Versions() {}

  /** A name for how an item stands, another after every change. */
  public static String of(Dossier dossier) {
    var text = new StringBuilder(dossier.item().toString());
    dossier.tellings().forEach(telling -> text.append(' ').append(telling.finding().key()));
    dossier.history().forEach(e -> text.append(' ').append(e.correction().seq()).append(e.holds()));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks SHA-256", e);
    }
  }
}
