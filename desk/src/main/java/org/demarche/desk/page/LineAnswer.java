package org.demarche.desk.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.demarche.desk.Correcting.Outcome;
import org.demarche.desk.view.Hold;
import org.demarche.desk.view.ItemView;
import org.demarche.desk.view.Visible;
import org.demarche.record.Item;
import org.demarche.record.store.Dossier;

/**
 * What the script of a list is answered when it corrected a line.
 *
 * @param status 200 where it was made
 * @param notice what came of it, for people
 * @param item key of the item as it is now; empty where it is gone
 * @param version of it
 * @param undo number of the last correction of it that holds; empty for none
 * @param verdict "confirmed", "rejected" or empty
 */
record LineAnswer(
    int status, String notice, String item, String version, String undo, String verdict) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Whether a script asks, and no form. */
  static boolean isWanted(Context context) {
    return Objects.requireNonNullElse(context.header("Accept"), "").startsWith("application/json");
  }

  static LineAnswer of(Outcome made) {
    Dossier now = made.now();
    String notice =
        made.isMade()
            ? "Correction " + made.number() + " is in the record."
            : made.isConflict()
                ? "Somebody changed it since this page was made, so that nothing was corrected: "
                    + last(Objects.requireNonNull(now))
                : Visible.line(made.message());
    if (now == null) {
      return new LineAnswer(made.status(), notice, "", "", "", "");
    }
    Item item = now.item();
    Hold hold = Hold.of(item);
    return new LineAnswer(
        made.status(),
        notice,
        item.key(),
        hold.version(),
        hold.undo(),
        Objects.toString(item.verdict(), ""));
  }

  private static String last(Dossier now) {
    List<ItemView.Entry> history = History.of(now);
    if (history.isEmpty()) {
      return "reports have come since. Press again if you still want to.";
    }
    ItemView.Entry entry = history.get(history.size() - 1);
    return entry.who() + " " + entry.what() + ". Press again if you still want to.";
  }

  void send(Context context) {
    try {
      context.status(status).contentType("application/json").result(JSON.writeValueAsString(this));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
