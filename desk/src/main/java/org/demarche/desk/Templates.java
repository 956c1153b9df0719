package org.demarche.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.demarche.desk.view.Shell;

/** Lays out finished views; all that they hold is escaped. Safe for several threads. */
public final class Templates {
  private static final String BODY = "<main ";

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

  /** What stands above the body of a page. */
  public String head(Shell shell) {
    String page = page("blank", shell);
    return page.substring(0, page.indexOf(BODY));
  }

  /** A page without what stands above its body. */
  public String body(String template, Object view) {
    String page = page(template, view);
    return page.substring(page.indexOf(BODY));
  }
}
