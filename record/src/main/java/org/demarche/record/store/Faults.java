package org.demarche.record.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.demarche.record.store.RecordException.Reason;

/** Says in plain words what DuckDB means. */
final class Faults {
  private Faults() {}

  static RecordException of(Path file, SQLException fault) {
    String message = String.valueOf(fault.getMessage());
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("could not set lock") || lower.contains("being used by another process")) {
      return new RecordException(
          Reason.IN_USE,
          file
              + ": the record is in use by another process; try later, or use --wait (where a desk"
              + " has it open, add reports there)");
    }
    if (lower.contains("no space left") || lower.contains("disk full")) {
      return new RecordException(
          Reason.NO_ROOM, file + ": no room left on the disk; nothing was half-written");
    }
    if (lower.contains("out of memory")) {
      return new RecordException(Reason.NO_ROOM, file + ": not enough memory: " + brief(fault));
    }
    if (lower.contains("permission denied") || lower.contains("read-only")) {
      return new RecordException(Reason.READ_ONLY, file + ": the record may not be written");
    }
    if (lower.contains("not a valid duckdb database") || lower.contains("serialization error")) {
      return new RecordException(
          Reason.NOT_A_RECORD, file + ": not a record, or a broken one: " + brief(fault));
    }
    return new RecordException(Reason.ASKED_WRONGLY, file + ": " + brief(fault));
  }

  /** What stood in the way of opening a file; what has no plain reason is a broken file. */
  static RecordException opening(Path file, SQLException fault) {
    RecordException known = of(file, fault);
    return known.reason() == Reason.ASKED_WRONGLY
        ? new RecordException(Reason.NOT_A_RECORD, file + ": a broken record: " + brief(fault))
        : known;
  }

  /** The first line of what DuckDB says. */
  private static String brief(SQLException fault) {
    String message = String.valueOf(fault.getMessage());
    return message.lines().findFirst().orElse(message).strip();
  }
}
