package org.demarche.desk.page;

import io.javalin.config.RoutesConfig;
import org.demarche.desk.guard.Guard;

/** Which address leads to which page. */
public final class Pages {
  private final Kit kit;

  /** Pages that work with these things. */
  public Pages(Kit kit) {
    this.kit = kit;
  }

  /** Makes them known to the server. */
  public void register(RoutesConfig routes) {
    var relation = new RelationPage(kit);
    routes.get("/relations", new RelationsPage(kit)::show);
    routes.get("/relations/{pair}", relation::show);
    routes.get("/relations/{pair}/timeline", new Timeline(kit)::show);
    var item = new ItemPage(kit);
    routes.get("/items/{key}", item::show);
    routes.get("/items/{key}/evidence", item::evidence);
    var corrections = new Corrections(kit);
    routes.post("/items/{key}/confirm", corrections::confirm);
    routes.post("/items/{key}/reject", corrections::reject);
    routes.post("/items/{key}/edit", corrections::edit);
    routes.post("/items/{key}/merge", corrections::merge);
    routes.post("/items/{key}/split", corrections::split);
    routes.post("/items/{key}/undo", corrections::undo);
    routes.post("/reports/{key}/add", corrections::add);
    routes.get("/reports/{key}", new ReportPage(kit)::show);
    var today = new TodayPage(kit);
    routes.get("/", today::show);
    routes.post("/seen", today::seen);
    routes.get("/search", new SearchPage(kit)::show);
    routes.get("/actors/{key}", new ActorPage(kit)::show);
    var issues = new IssuePage(kit);
    routes.get("/issues", issues::all);
    routes.get("/issues/{id}", issues::show);
    var calendar = new CalendarPage(kit);
    routes.get("/calendar", calendar::show);
    routes.get("/calendar.ics", calendar::subscription);
    routes.get("/map", new MapPage(kit)::show);
    var add = new AddPage(kit);
    routes.get(Guard.ADD, add::show);
    routes.post(Guard.ADD, add::add);
    var sample = new SamplePage(kit);
    routes.get("/quality/sample", sample::show);
    routes.post("/quality/grade", sample::grade);
    routes.get("/quality", new QualityPage(kit)::show);
  }
}
