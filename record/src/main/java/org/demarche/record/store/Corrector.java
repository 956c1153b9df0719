package org.demarche.record.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.demarche.record.Content;
import org.demarche.record.Hash;
import org.demarche.record.Item;
import org.demarche.record.Told;
import org.demarche.record.correction.Addition;
import org.demarche.record.correction.Correction;
import org.demarche.record.correction.Fields;
import org.demarche.record.correction.Note;
import org.demarche.record.correction.Op;
import org.demarche.record.correction.Ruling;
import org.demarche.record.correction.Target;
import org.demarche.record.store.RecordException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a record. Each correction is written at the end of the log and takes effect at once, or
 * is refused and changes nothing. Items are named by their key, by that of one of their findings,
 * or by its beginning.
 */
public final class Corrector {
  private final Database database;
  private final Items items;
  private final Corrections corrections;

  Corrector(Database database) {
    this.database = database;
    this.items = new Items(database);
    this.corrections = new Corrections(database);
  }

  /** The item is right; gives the number of the entry. */
  public long confirm(String item, Note note) {
    return about(Op.CONFIRM, List.of(item), null, null, note);
  }

  /** There is no such thing; gives the number of the entry. */
  public long reject(String item, Note note) {
    return about(Op.REJECT, List.of(item), null, null, note);
  }

  /**
   * A field has another value; gives the number of the entry.
   *
   * @throws RecordException when there is no such field, or it cannot have the value
   */
  public long set(String item, String field, String value, Note note) {
    return set(item, Map.of(field, value), note);
  }

  /**
   * Fields have other values, all or none; gives the number of the last entry.
   *
   * @param values at least one, in the order in which they are set
   * @throws RecordException when there is no such field, or it cannot have the value
   */
  public long set(String item, Map<String, String> values, Note note) {
    asked(
        () -> {
          Content content = items.named(item).content();
          for (Map.Entry<String, String> value : values.entrySet()) {
            content = Fields.set(content, value.getKey(), value.getValue());
          }
        });
    return database.transaction(
        () -> {
          Derivation derivation = new Derivation(database);
          List<Target> targets = corrections.targets(items.findings(items.named(item).key()));
          long last = 0;
          for (Map.Entry<String, String> value : values.entrySet()) {
            last = append(Op.SET, targets, value.getKey(), value.getValue(), note, null);
          }
          derivation.run();
          return last;
        });
  }

  /** The items are one; gives the number of the entry. */
  public long merge(List<String> named, Note note) {
    TreeSet<String> keys = new TreeSet<>();
    named.forEach(name -> keys.add(items.named(name).key()));
    if (keys.size() < 2) {
      throw new RecordException(Reason.ASKED_WRONGLY, "these are one item already");
    }
    return about(Op.MERGE, List.copyOf(keys), null, null, note);
  }

  /**
   * Some findings of an item are another item; gives the number of the entry.
   *
   * @throws RecordException when the item has not these findings, or no others
   */
  public long split(String named, Collection<String> findings, Note note) {
    Item item = items.named(named);
    TreeSet<String> out = new TreeSet<>();
    for (String finding : findings) {
      out.add(
          items
              .finding(item.key(), finding)
              .orElseThrow(
                  () ->
                      new RecordException(
                          Reason.ASKED_WRONGLY,
                          "no finding '" + finding + "' in the item " + item.key())));
    }
    if (out.size() >= items.findings(item.key()).size()) {
      throw new RecordException(Reason.ASKED_WRONGLY, "nothing of the item would be left");
    }
    return database.transaction(() -> write(Op.SPLIT, corrections.targets(out), null, null, note));
  }

  /**
   * What a person says of items that were drawn by lot, all or none.
   *
   * @param grades by the key of the item
   * @param sample name of the lot
   * @throws RecordException when an item is not there
   */
  public void grades(Map<String, String> grades, String sample, Note note) {
    database.transaction(
        () -> {
          for (Map.Entry<String, String> grade : grades.entrySet()) {
            List<String> findings = items.findings(items.named(grade.getKey()).key());
            append(Op.GRADE, corrections.targets(findings), sample, grade.getValue(), note, null);
          }
          return grades.size();
        });
  }

  /**
   * Something that no report was read for; gives the number of the entry.
   *
   * @throws RecordException when a field is unknown or cannot have its value
   */
  public long add(Addition addition, Note note) {
    asked(addition::content);
    return database.transaction(
        () -> {
          Derivation derivation = new Derivation(database);
          long seq = next();
          Told told = addition.told(seq);
          Rows rows = new Rows(database);
          rows.reports(List.of(told.report()));
          rows.findings(List.of(told));
          append(Op.ADD, List.of(), addition.kind().label(), told.report().key(), note, null);
          derivation.mark(List.of(told.report().key()));
          derivation.run();
          return seq;
        });
  }

  /**
   * The key of the item that an entry added.
   *
   * @throws RecordException when the entry added nothing that is there
   */
  public String added(long seq) {
    return database
        .query(
            "SELECT item FROM member WHERE report_number = ? ORDER BY item",
            row -> row.getString(1),
            Hash.keyNumber(Addition.reportKey(seq)))
        .stream()
        .findFirst()
        .orElseThrow(
            () -> new RecordException(Reason.ASKED_WRONGLY, "correction " + seq + " adds nothing"));
  }

  /**
   * A correction does not hold; gives the number of the entry. Undoing an undoing brings back what
   * it undid.
   *
   * @throws RecordException when there is no entry with this number
   */
  public long undo(long seq, Note note) {
    Correction undone =
        log().stream()
            .filter(c -> c.seq() == seq)
            .findFirst()
            .orElseThrow(
                () ->
                    new RecordException(
                        Reason.ASKED_WRONGLY, "no correction " + seq + " in the log"));
    return database.transaction(
        () -> {
          Derivation derivation = new Derivation(database);
          long number = append(Op.UNDO, List.of(), null, null, note, undone.seq());
          settleAdditions(derivation);
          derivation.run();
          return number;
        });
  }

  /** What is added counts as long as its entry holds. */
  private void settleAdditions(Derivation derivation) {
    List<Correction> log = log();
    List<Correction> holding = Correction.holding(log);
    for (Correction addition : log) {
      if (addition.op() == Op.ADD) {
        String report = Addition.reportKey(addition.seq());
        boolean holds = holding.contains(addition);
        String sql =
            holds
                ? "UPDATE report SET superseded_by = NULL WHERE key = ?"
                : "UPDATE report SET superseded_by = 'undone' WHERE key = ?";
        database.update(sql, report);
        derivation.mark(List.of(report));
      }
    }
  }

  /** All corrections ever made, in order. */
  public List<Correction> log() {
    return corrections.log();
  }

  /** Those that hold but are about nothing that is in the record any more. */
  public List<Correction> lost() {
    return corrections.rulings().stream().filter(Ruling::isLost).map(Ruling::correction).toList();
  }

  private long about(
      Op op, List<String> named, @Nullable String field, @Nullable String value, Note note) {
    return database.transaction(
        () -> {
          List<String> findings = new ArrayList<>();
          named.forEach(name -> findings.addAll(items.findings(items.named(name).key())));
          return write(op, corrections.targets(findings), field, value, note);
        });
  }

  private long write(
      Op op, List<Target> targets, @Nullable String field, @Nullable String value, Note note) {
    Derivation derivation = new Derivation(database);
    long seq = append(op, targets, field, value, note, null);
    derivation.run();
    return seq;
  }

  private long append(
      Op op,
      List<Target> targets,
      @Nullable String field,
      @Nullable String value,
      Note note,
      @Nullable Long undoes) {
    long seq = next();
    corrections.append(
        new Correction(
            seq, note.made(), note.who(), note.why(), op, targets, field, value, undoes));
    return seq;
  }

  private long next() {
    return database
        .query("SELECT coalesce(max(seq), 0) + 1 FROM correction", row -> row.getLong(1))
        .get(0);
  }

  private static void asked(Runnable check) {
    try {
      check.run();
    } catch (IllegalArgumentException e) {
      throw new RecordException(Reason.ASKED_WRONGLY, String.valueOf(e.getMessage()));
    }
  }
}
