package org.demarche.cli.format;

import org.demarche.reading.actor.Actor;

/** Who acts, and where the text speaks of them. */
final class ActorsSection implements Section {

  @Override
  public String name() {
    return "actors";
  }

  @Override
  public void write(Json json, Shown shown) {
    json.list(shown.reading().actors(), actor -> write(json, shown, actor));
  }

  private static void write(Json json, Shown shown, Actor actor) {
    json.object(
        () -> {
          json.field("id", actor.id())
              .field("name", actor.name())
              .field("kind", actor.kind())
              .field("country", actor.country())
              .field("sectors", actor.sectors())
              .field("office", actor.office());
          shown.spans(json.field("mentions"), actor.mentions());
        });
  }
}
