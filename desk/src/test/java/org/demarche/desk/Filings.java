package org.demarche.desk;

import java.util.List;
import org.demarche.record.Told;

/** The samples, for tests of other packages. */
public final class Filings {
  private Filings() {}

  /** Four reports of two states that fall out and speak again. */
  public static List<Told> samples() {
    return Samples.all();
  }
}
