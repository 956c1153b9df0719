package org.demarche.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Lays out finished views; all that they hold is escaped. Safe for several threads. */
public final class Templates {
  private final TemplateEngine engine;

  private Templates(TemplateEngine engine) {
    this.engine = engine;
  }

  /** The templates that the program brings, made when it was built. */
  public static Templates built() {
    return of(TemplateEngine.createPrecompiled(ContentType.Html));
  }

  /** Other templates, such as those that are worked on. */
  public static Templates of(TemplateEngine engine) {
    return new Templates(engine);
  }

  /** A page. */
  public String page(String template, Object view) {
    var output = new StringOutput();
    engine.render(template + ".jte", view, output);
    return output.toString();
  }
}
