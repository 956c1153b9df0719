package org.demarche.reading.time;

/** Units of the calendar that a value of TIMEX3 can name. */
enum CalendarUnit {
  /** A day. */
  DAY("D", "XXXX-XX-XX"),
  /** An ISO week, Monday to Sunday. */
  WEEK("W", "XXXX-WXX"),
  /** Saturday and Sunday of an ISO week. */
  WEEKEND("WE", "XXXX-WXX-WE"),
  /** A month. */
  MONTH("M", "XXXX-XX"),
  /** A quarter of a calendar year. */
  QUARTER("Q", "XXXX-QX"),
  /** A half of a calendar year. */
  HALF("H", "XXXX-HX"),
  /** A season of the northern year: three whole months, winter from the December before. */
  SEASON("SE", "XXXX"),
  /** A year. */
  YEAR("Y", "XXXX"),
  /** Ten years, "the 1980s". */
  DECADE("DE", "XXX"),
  /** A hundred years: the 20th begins in 1900, as values of TIMEX3 have it. */
  CENTURY("CE", "XX");

  private final String code;
  private final String unknown;

  CalendarUnit(String code, String unknown) {
    this.code = code;
    this.unknown = unknown;
  }

  /** The unit that the tables write as {@code code}. */
  static CalendarUnit of(String code) {
    for (CalendarUnit unit : values()) {
      if (unit.code.equals(code)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no unit of the calendar: " + code);
  }

  /** The value of one of which nothing more is known. */
  String unknown() {
    return unknown;
  }
}
