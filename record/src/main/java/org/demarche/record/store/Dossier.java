package org.demarche.record.store;

import java.time.LocalDate;
import java.util.List;
import org.demarche.record.Evidence;
import org.demarche.record.Finding;
import org.demarche.record.Item;
import org.demarche.record.correction.Correction;
import org.jspecify.annotations.Nullable;

/**
 * An item with all that it stands on.
 *
 * @param item the item as it stands now
 * @param tellings what each report tells of it, in the order of their days
 * @param history the corrections that were made on its findings, in order; also those that no
 *     longer hold
 */
public record Dossier(Item item, List<Telling> tellings, List<Entry> history) {
  /** Copies the lists. */
  public Dossier {
    tellings = List.copyOf(tellings);
    history = List.copyOf(history);
  }

  /**
   * What one report tells.
   *
   * @param finding the finding as it was read, before all corrections
   * @param why why it belongs to the item
   * @param source the report's title, else its id
   * @param url its address
   * @param published its day
   * @param evidence the words that show it
   */
  public record Telling(
      Finding finding,
      String why,
      String source,
      @Nullable String url,
      @Nullable LocalDate published,
      List<Evidence> evidence) {
    /** Copies the list. */
    public Telling {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * An entry of the log.
   *
   * @param correction the correction
   * @param holds whether it is not undone
   */
  public record Entry(Correction correction, boolean holds) {}
}
