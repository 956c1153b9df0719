package org.demarche.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.cli.terminal.Plain;
import org.demarche.reading.wording.Wording;

/** How long something lasts, in words of every day. */
final class Length {
  private static final Pattern DURATION =
      Pattern.compile("P(?:[0-9.]+[YMWD])*(?:T(?:[0-9.]+[HMS])+)?");

  private static final Pattern PART = Pattern.compile("([0-9.]+)([A-Z])");

  private Length() {}

  /** A TIMEX3 duration in words; one that counts nothing, such as "PXD", as it is. */
  static String of(String duration, Wording wording) {
    if (!DURATION.matcher(duration).matches()) {
      return Plain.line(duration);
    }
    int clock = duration.indexOf('T');
    List<String> parts = new ArrayList<>();
    Matcher part = PART.matcher(duration);
    while (part.find()) {
      boolean minutes = clock >= 0 && part.start() > clock && part.group(2).equals("M");
      String unit = minutes ? "TM" : part.group(2);
      boolean several = !part.group(1).equals("1");
      parts.add(part.group(1) + ' ' + wording.phrase("unit", unit).of(several, null));
    }
    return String.join(" ", parts);
  }
}
