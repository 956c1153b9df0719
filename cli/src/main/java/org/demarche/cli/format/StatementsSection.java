package org.demarche.cli.format;

import java.util.Locale;
import org.demarche.reading.speech.Statement;
import org.demarche.report.Span;

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
    Span speaker = statement.speakerSpan();
    json.field("speaker_span");
    if (speaker == null) {
      json.value(null);
    } else {
      shown.span(json, speaker);
    }
    json.field("addressees", statement.addressees());
    shown.span(json.field("cue"), statement.cue());
    shown.spans(json.field("content"), statement.content());
    json.field("kind", statement.kind().name().toLowerCase(Locale.ROOT))
        .field("date", statement.date())
        .field("issues", statement.issues())
        .field("rule", statement.rule());
  }
}
