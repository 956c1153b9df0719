package org.demarche.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.record.Item;
import org.demarche.record.store.Dossier;

/**
 * Tells one state of an item from another: of the item with all that it stands on, as its page
 * shows it, and of the item alone, as a line of a list does.
 */
public final class Versions {
  private Versions() {}

  /** A name for how an item stands with its evidence and history, another after every change. */
  public static String of(Dossier dossier) {
    var text = new StringBuilder(dossier.item().toString());
    dossier.tellings().forEach(telling -> text.append(' ').append(telling.finding().key()));
    dossier.history().forEach(e -> text.append(' ').append(e.correction().seq()).append(e.holds()));
    return print(text.toString());
  }

  /** A name for what an item says, how many tell it and what people said of it. */
  public static String of(Item item) {
    return print(item.toString());
  }

  /** Whether somebody who saw a version saw the item as it is. */
  public static boolean isNow(String seen, Dossier now) {
    return seen.equals(of(now)) || seen.equals(of(now.item()));
  }

  private static String print(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks SHA-256", e);
    }
  }
}
