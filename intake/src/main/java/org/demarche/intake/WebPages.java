package org.demarche.intake;

import java.time.LocalDate;
import org.demarche.intake.limit.Refusal;
import org.demarche.intake.page.PageSource;
import org.jspecify.annotations.Nullable;

/** Pages that came from the web one by one. */
public final class WebPages {
  private WebPages() {}

  /**
   * The report on a page, looked at as those of files are.
   *
   * @param id the report's id, the address under which the page was announced
   * @param source how it came
   * @param otherwise the day of publication where the page names none
   */
  public static Arrival read(
      String id, byte[] bytes, PageSource source, @Nullable LocalDate otherwise) {
    try {
      return Arrivals.checked(PageFile.read(id, bytes, source, otherwise));
    } catch (Refusal e) {
      return Refused.of(id, e);
    }
  }
}
