package org.demarche.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.demarche.desk.delivery.Account;
import org.demarche.desk.delivery.Delivery;
import org.demarche.desk.delivery.Receipt;
import org.demarche.desk.delivery.Reception;

/** Takes text files and lines as reports in which nothing is found, and refuses all else. */
final class Porter implements Reception {
  @Override
  public void receive(Records records, Delivery delivery, Account account) {
    for (Delivery.File file : delivery.files()) {
      if (!file.name().matches(".*\\.(txt|jsonl)")) {
        account.message(file.name() + ": not a kind of file that is read");
        continue;
      }
      Filing filing = Filing.report("id:" + file.name(), file.name(), "2023-03-30", text(file));
      account.read();
      int added = records.correct(record -> record.add(List.of(filing.told()))).added();
      if (added == 0) {
        account.known(1);
      } else {
        account.added(new Receipt.Report(filing.key(), file.name(), file.name()));
      }
    }
  }

  private static String text(Delivery.File file) {
    try {
      return Files.readString(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
