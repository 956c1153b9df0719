package org.demarche.cli.format;

import org.demarche.reading.speech.Statement;

/** Who said what to whom. */
final class StatementsSection implements Section {

  @Override
  public String name() {
    return "statements";
  }

  @Override
  public void write(Json json, Shown shown) {
    json.list(
        shown.reading().statements(),
        statement -> json.object(() -> fields(json, shown, statement)));
  }

  private static void fields(Json json, Shown shown, Statement statement) {
    json.field("id", statement.id()).field("speaker", statement.speaker());
    shown.span(json.field("speaker_span"), statement.speakerSpan());
    json.field("addressees", statement.addressees());
    shown.span(json.field("cue"), statement.cue());
    shown.spans(json.field("content"), statement.content());
    json.field("kind", statement.kind())
        .field("date", statement.date())
        .field("issues", statement.issues())
        .field("rule", statement.rule());
  }
}
