package org.demarche.desk.delivery;

import org.demarche.desk.Records;

/** Reads what was handed in into the record, in the same way as the command does. */
public interface Reception {
  /**
   * Reads a delivery; returns when all of it was dealt with, or soon after the account wants no
   * more.
   *
   * @param records the record; held only while a portion is written, so that others go on
   * @param account is told of each report what became of it
   */
  void receive(Records records, Delivery delivery, Account account);
}
