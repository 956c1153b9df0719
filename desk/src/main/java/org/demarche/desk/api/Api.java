package org.demarche.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.desk.page.Kit;
import org.demarche.record.query.Since;

/** Which address leads to which operation. */
public final class Api implements AutoCloseable {
  /** Where all of it lies. */
  public static final String ROOT = "/api/v1";

  private final Kit kit;
  private final Source source;
  private final Changes changes;
  private final List<Operation> operations;

  /** An API on the record of a desk. */
  public Api(Kit kit) {
    this.kit = kit;
    this.source = new Source(kit.records(), kit.sentences(), kit.setting().clock());
    this.changes = new Changes(source);
    this.operations = operations(source, changes, kit);
  }

  private static List<Operation> operations(Source source, Changes changes, Kit kit) {
    List<Operation> all = new ArrayList<>();
    all.addAll(new Items(source).operations());
    all.addAll(new Reports(source).operations());
    all.addAll(new Actors(source).operations());
    all.addAll(new Issues(source).operations());
    all.addAll(new Relations(source).operations());
    all.addAll(new Matters(source).operations());
    all.addAll(new Places(source).operations());
    all.addAll(new Coverages(source).operations());
    all.addAll(new Judgements(source).operations());
    all.addAll(new FeedList(kit.feeds()).operations());
    all.addAll(new Searches(source).operations());
    all.addAll(new Corrections(source).operations());
    all.addAll(new Handing(kit).operations());
    all.addAll(changes.operations());
    return List.copyOf(all);
  }

  /** All that it does. */
  public List<Operation> operations() {
    return operations;
  }

  /** Makes it known to the server. */
  public void register(RoutesConfig routes) {
    for (Operation operation : operations) {
      String path = ROOT + operation.path();
      if (operation.method().equals("POST")) {
        routes.post(path, context -> serve(operation, context));
      } else {
        routes.get(path, context -> serve(operation, context));
      }
    }
    String description = new OpenApi(operations).text();
    routes.get(
        ROOT + "/openapi.json",
        context -> context.contentType(Form.JSON.type()).result(description));
    var viewer = new Viewer(kit, operations);
    routes.get("/api", viewer::show);
    routes.get("/api/try/{id}", viewer::attempt);
  }

  private void serve(Operation operation, Context context) {
    Map<String, List<String>> given = new LinkedHashMap<>(context.queryParamMap());
    context.pathParamMap().forEach((name, value) -> given.put(name, List.of(value)));
    var query = new Query(operation.params(), given);
    if (operation.isLasting() && isKnown(operation, context, query)) {
      context.status(304);
    } else {
      operation.serving().serve(context, query);
    }
  }

  /** Whether the one who asks has the answer already: it hangs on the record alone. */
  private boolean isKnown(Operation operation, Context context, Query query) {
    Form form = operation.shape() == Operation.Shape.LIST ? Answer.form(context, query) : Form.JSON;
    String tag = source.read(record -> tag(record.revision(), record.changes().now(), form));
    context.header("ETag", tag);
    context.header("Vary", "Accept");
    context.header("Cache-Control", "private, no-cache");
    String header = context.header("If-None-Match");
    return header != null && List.of(header.split("\\s*,\\s*")).contains(tag);
  }

  private static String tag(String revision, Since since, Form form) {
    return '"' + revision + '-' + Happening.id(since) + '-' + form.label() + '"';
  }

  @Override
  public void close() {
    changes.close();
  }
}
