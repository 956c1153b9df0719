package org.demarche.cli.format;

import org.demarche.reading.time.TimeExpression;

/** Expressions of time and their values. */
final class TimesSection implements Section {

  @Override
  public String name() {
    return "times";
  }

  @Override
  public void write(Json json, Shown shown) {
    json.list(shown.reading().times(), time -> write(json, shown, time));
  }

  private static void write(Json json, Shown shown, TimeExpression time) {
    json.object(
        () -> {
          shown.span(json.field("span"), time.span());
          json.field("type", time.type().name()).field("value", time.value());
        });
  }
}
