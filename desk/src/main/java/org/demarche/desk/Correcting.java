package org.demarche.desk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.demarche.desk.guard.Refusal;
import org.demarche.record.correction.Note;
import org.demarche.record.store.Corrector;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.Dossier;
import org.demarche.record.store.RecordException;
import org.demarche.record.store.RecordException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Makes corrections, whoever asks for them: only on the version of an item that was seen, so that
 * nobody overwrites what somebody else did meanwhile.
 *
 * @param records the record
 * @param clock for the log
 */
public record Correcting(Records records, Clock clock) {
  /** What a correction does; gives its number. */
  public interface Making {
    /**
     * Does it.
     *
     * @throws Refusal when what is sent makes no sense
     */
    long by(Corrector corrector, Dossier item, Note note);
  }

  /**
   * What came of it.
   *
   * @param number of the correction; 0 where none was made
   * @param status 200 made, 409 somebody else changed the item, another: refused
   * @param message why it was refused; empty where it was not
   * @param now the item as it is now; null where it is gone with what was undone
   */
  public record Outcome(long number, int status, String message, @Nullable Dossier now) {
    /** Whether it is in the record. */
    public boolean isMade() {
      return number > 0;
    }

    /** Whether the item is no longer what its corrector saw. */
    public boolean isConflict() {
      return status == 409;
    }
  }

  /** Who corrects, and when. */
  public Note note(String who, @Nullable String why) {
    String reason = why == null || why.isBlank() ? null : why.strip();
    return new Note(who, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)), reason);
  }

  /**
   * Corrects an item.
   *
   * @param item its key, or that of one of its findings
   * @param seen the version that was looked at
   * @throws RecordException when there is no such item, or nothing can be written
   */
  public Outcome make(String item, String seen, Note note, Making making) {
    return records.correct(record -> make(record, record.dossier(item), seen, note, making));
  }

  private static Outcome make(
      DiplomaticRecord record, Dossier before, String seen, Note note, Making making) {
    if (!Versions.isNow(seen, before)) {
      return new Outcome(0, 409, "", before);
    }
    try {
      long number = making.by(record.corrector(), before, note);
      return new Outcome(number, 200, "", now(record, before));
    } catch (RecordException e) {
      if (e.reason() != Reason.ASKED_WRONGLY) {
        throw e;
      }
      return new Outcome(0, 422, String.valueOf(e.getMessage()), before);
    } catch (Refusal e) {
      return new Outcome(0, e.status(), String.valueOf(e.getMessage()), before);
    }
  }

  /** The item that holds what the item held. */
  private static @Nullable Dossier now(DiplomaticRecord record, Dossier before) {
    for (Dossier.Telling telling : before.tellings()) {
      try {
        return record.dossier(telling.finding().key());
      } catch (RecordException e) {
        if (e.reason() != Reason.ASKED_WRONGLY) {
          throw e;
        }
      }
    }
    return null;
  }
}
