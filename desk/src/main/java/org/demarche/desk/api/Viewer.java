package org.demarche.desk.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.demarche.desk.guard.Refusal;
import org.demarche.desk.page.Kit;
import org.demarche.desk.page.Pairs;
import org.demarche.desk.view.ApiView;
import org.jspecify.annotations.Nullable;

/** {@code /api/}: the operations for people, each to be tried from the page. */
final class Viewer {
  private final Kit kit;
  private final List<Operation> all;
  private final List<ApiView.Operation> operations;

  Viewer(Kit kit, List<Operation> operations) {
    this.kit = kit;
    this.all = operations;
    this.operations = operations.stream().map(Viewer::view).toList();
  }

  void show(Context context) {
    var shell = kit.shell(context, "API", "", Api.ROOT + "/openapi.json", false);
    kit.show(context, "api", new ApiView(shell, operations));
  }

  /** Leads from a form to the answer: a form cannot write into the middle of an address. */
  void attempt(Context context) {
    String id = context.pathParam("id");
    Operation operation =
        all.stream()
            .filter(o -> o.id().equals(id) && isOpen(o))
            .findFirst()
            .orElseThrow(() -> new Refusal(404, "nothing to try is called '" + id + "'"));
    String path = Api.ROOT + operation.path();
    for (String part : operation.parts()) {
      String value = Objects.requireNonNullElse(context.queryParam(part), "").strip();
      if (value.isEmpty()) {
        throw new Refusal(400, part + " is missing");
      }
      path = path.replace('{' + part + '}', Pairs.part(value));
    }
    List<String> asked = new ArrayList<>();
    context
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!operation.parts().contains(name)) {
                values.stream()
                    .filter(value -> !value.isBlank())
                    .forEach(value -> asked.add(encoded(name) + '=' + encoded(value)));
              }
            });
    context.redirect(asked.isEmpty() ? path : path + '?' + String.join("&", asked));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static boolean isOpen(Operation operation) {
    return operation.method().equals("GET") && operation.shape() != Operation.Shape.STREAM;
  }

  private static ApiView.Operation view(Operation operation) {
    List<ApiView.Field> params = operation.params().stream().map(p -> param(operation, p)).toList();
    return new ApiView.Operation(
        operation.id(),
        operation.method(),
        Api.ROOT + operation.path(),
        operation.says(),
        params,
        fields(operation.body()),
        fields(operation.answer()),
        isOpen(operation));
  }

  private static ApiView.Field param(Operation operation, Param param) {
    boolean part = operation.parts().contains(param.name());
    return new ApiView.Field(
        param.name(),
        param.says() + (param.many() ? "; may be given several times" : ""),
        param.choices(),
        part || param.required());
  }

  private static List<ApiView.Field> fields(@Nullable Class<?> type) {
    if (type == null || !type.isRecord()) {
      return List.of();
    }
    return Fields.of(type).stream()
        .map(f -> new ApiView.Field(f.name(), f.says(), List.of(), !f.isNullable()))
        .toList();
  }
}
