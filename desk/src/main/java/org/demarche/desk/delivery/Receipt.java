package org.demarche.desk.delivery;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a delivery so far.
 *
 * @param number which one it is
 * @param who handed it in
 * @param at when, UTC
 * @param names of its files
 * @param state how far it is
 * @param read how many reports were read
 * @param added how many of them are in the record now
 * @param known how many the record had already
 * @param reports the first of those that were added
 * @param messages the first of what was refused, set aside or is worth knowing, each with its file
 * @param more how many messages there are besides
 */
public record Receipt(
    long number,
    String who,
    LocalDateTime at,
    List<String> names,
    State state,
    long read,
    long added,
    long known,
    List<Report> reports,
    List<String> messages,
    long more) {

  /** Copies the lists. */
  public Receipt {
    names = List.copyOf(names);
    reports = List.copyOf(reports);
    messages = List.copyOf(messages);
  }

  /** How far a delivery is. */
  public enum State {
    /** Others come first. */
    WAITING,
    /** It is being read. */
    READING,
    /** All of it was dealt with. */
    DONE,
    /** It was broken off; what was added stays. */
    FAILED
  }

  /** Whether nothing more will come of it. */
  public boolean isOver() {
    return state == State.DONE || state == State.FAILED;
  }

  /**
   * A report that is in the record.
   *
   * @param key its key there
   * @param title its title; null where it has none
   * @param id its id where it came from
   */
  public record Report(String key, @Nullable String title, String id) {}
}
