package org.demarche.record.search;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** What the index is made from. */
public interface Source {
  /** Another one after every change of the record. */
  String revision();

  /** The print of every entry, by key. */
  Map<String, Long> prints();

  /** Hands over all entries. */
  void all(Consumer<Entry> taker);

  /** Hands over the entries with these keys. */
  void some(Collection<String> keys, Consumer<Entry> taker);
}
