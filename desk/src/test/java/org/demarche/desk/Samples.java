package org.demarche.desk;

import java.util.List;
import org.demarche.record.ContentBuilder;
import org.demarche.record.Kind;
import org.demarche.record.Told;

/** A small record of two states that fall out and speak again, for the tests of all packages. */
public final class Samples {
  static final String HOSTILE_TITLE = "<script>alert('title')</script> & \"quotes\"";

  static final String HOSTILE =
      "Peru <img src=x onerror=alert(1)> warned Chile. The \u202egnol\u202c words \u200bturn."
          + " </p><script>fetch('http://evil.example/')</script>";

  private Samples() {}

  static Filing recall() {
    return Filing.report(
            "https://one.example/a",
            "Lima calls its envoy home",
            "2023-03-03",
            "Peru recalled its ambassador from Mexico on Friday.\n\n"
                + "Lima wants talks on fishing. The ministers are to meet on 22 March, Peru said.\n"
                + "Peru asked Mexico to open the military line again.")
        .actor("PER", "Peru", "PER")
        .actor("MEX", "Mexico", "MEX")
        .event("COERCE", -5, "PER", "MEX", "2023-03-03", "recalled its ambassador")
        .item(
            new ContentBuilder(Kind.ENCOUNTER, "meeting")
                .state("planned")
                .actors(List.of("PER", "MEX"))
                .date("2023-03-22")
                .level("ministers"),
            "The ministers are to meet on 22 March")
        .item(
            new ContentBuilder(Kind.REQUEST, "request")
                .state("open")
                .actors(List.of("PER"))
                .recipients(List.of("MEX"))
                .date("2023-03-03")
                .words("open the military line again"),
            "asked Mexico to open the military line again")
        .item(
            new ContentBuilder(Kind.STATEMENT, "reported")
                .mode("say")
                .state("made")
                .actors(List.of("PER"))
                .recipients(List.of("MEX"))
                .date("2023-03-03")
                .words("The ministers are to meet on 22 March"),
            "The ministers are to meet on 22 March, Peru said")
        .item(
            new ContentBuilder(Kind.POSITION, "demands")
                .actors(List.of("PER"))
                .issues(List.of("fisheries"))
                .date("2023-03-03"),
            "wants talks on fishing");
  }

  static Filing retold() {
    return Filing.report(
            "https://two.example/b",
            "Envoy gone",
            "2023-03-04",
            "The ambassador was recalled by Peru, Mexico City confirmed.")
        .actor("PER", "Peru", "PER")
        .actor("MEX", "Mexico", "MEX")
        .event("COERCE", -5, "PER", "MEX", "2023-03-03", "was recalled");
  }

  static Filing line() {
    return Filing.report(
            "https://one.example/c",
            "The line is open",
            "2023-03-21",
            "Peru and Mexico reopened their military line. They met in Lima on Monday.")
        .actor("PER", "Peru", "PER")
        .actor("MEX", "Mexico", "MEX")
        .item(
            new ContentBuilder(Kind.CHANNEL, "military")
                .state("restored")
                .actors(List.of("PER", "MEX"))
                .date("2023-03-21"),
            "reopened their military line")
        .actor("PER/person/rosa-diaz", "Rosa Díaz", "PER", "foreign minister")
        .item(
            new ContentBuilder(Kind.ENCOUNTER, "talks")
                .state("held")
                .actors(List.of("PER", "MEX"))
                .place("Lima")
                .placeCountry("PER")
                .date("2023-03-20"),
            "They met in Lima on Monday")
        .item(
            new ContentBuilder(Kind.EVENT, "CONSULT")
                .state("reported")
                .actors(List.of("PER"))
                .recipients(List.of("MEX"))
                .date("2023-03-20")
                .words("met in Lima")
                .place("Lima")
                .placeCountry("PER")
                .score(2.5),
            "met in Lima");
  }

  static Filing hostile() {
    return Filing.report("https://three.example/d", HOSTILE_TITLE, "2023-03-10", HOSTILE)
        .actor("PER", "Peru", "PER")
        .actor("CHL", "Chile", "CHL")
        .actor("CHL/person/x", "<b onmouseover=alert(2)>Minister</b>", "CHL")
        .event("THREATEN", -4, "PER", "CHL/person/x", "2023-03-10", HOSTILE);
  }

  /** Four reports of two states that fall out and speak again. */
  public static List<Told> all() {
    return List.of(recall().told(), retold().told(), line().told(), hostile().told());
  }
}
