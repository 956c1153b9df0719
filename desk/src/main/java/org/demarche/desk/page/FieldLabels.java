package org.demarche.desk.page;

import java.util.List;
import org.demarche.record.Kind;

/** Which fields a kind of item has, in an order for people, and what they are called. */
final class FieldLabels {
  private FieldLabels() {}

  static List<String> of(Kind kind) {
    return switch (kind) {
      case EVENT ->
          List.of(
              "type",
              "mode",
              "state",
              "actors",
              "recipients",
              "date",
              "place",
              "place_country",
              "issues",
              "contexts",
              "attributed_to");
      case STATEMENT -> List.of("type", "actors", "recipients", "words", "date", "issues");
      case ENCOUNTER ->
          List.of(
              "type",
              "state",
              "actors",
              "recipients",
              "date",
              "until",
              "place",
              "place_country",
              "level",
              "issues");
      case REQUEST -> List.of("state", "actors", "recipients", "words", "date", "issues");
      case COMMITMENT ->
          List.of("state", "actors", "recipients", "words", "date", "until", "issues");
      case CHANNEL -> List.of("type", "state", "actors", "date");
      case EXPECTATION -> List.of("type", "actors", "words", "until", "attributed_to");
      case POSITION -> List.of("type", "actors", "issues", "date");
    };
  }

  static String label(Kind kind, String field) {
    return switch (field) {
      case "actors" ->
          switch (kind) {
            case STATEMENT -> "Speaker";
            case ENCOUNTER -> "Who met";
            case REQUEST -> "Who asks";
            case COMMITMENT -> "Who is bound";
            case CHANNEL -> "Between";
            default -> "Who";
          };
      case "recipients" ->
          switch (kind) {
            case ENCOUNTER -> "Host";
            case STATEMENT -> "To whom";
            case COMMITMENT -> "Towards whom";
            default -> "Whom";
          };
      case "type" ->
          switch (kind) {
            case POSITION -> "Stance";
            case EXPECTATION -> "How sure";
            case CHANNEL -> "Line";
            default -> "Type";
          };
      case "state" ->
          switch (kind) {
            case REQUEST -> "Answer";
            case CHANNEL -> "Change";
            case EVENT -> "Status";
            default -> "State";
          };
      case "until" -> kind == Kind.ENCOUNTER ? "Until" : "Due";
      case "words" -> kind == Kind.STATEMENT ? "What is said" : "Matter";
      case "place_country" -> "Country of the place";
      case "attributed_to" -> "On whose word alone";
      default -> field.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + field.substring(1);
    };
  }
}
