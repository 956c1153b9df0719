package org.demarche.desk.api;

import io.javalin.http.Context;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.demarche.desk.page.Kit;
import org.demarche.desk.view.ApiView;
import org.jspecify.annotations.Nullable;

/** {@code /api/}: the operations for people, each to be tried from the page. */
final class Viewer {
  private final Kit kit;
  private final List<ApiView.Operation> operations;

  Viewer(Kit kit, List<Operation> operations) {
    this.kit = kit;
    this.operations = operations.stream().map(Viewer::view).toList();
  }

  void show(Context context) {
    var shell = kit.shell(context, "API", "", Api.ROOT + "/openapi.json", false);
    kit.show(context, "api", new ApiView(shell, operations));
  }

  private static ApiView.Operation view(Operation operation) {
    List<ApiView.Field> params = operation.params().stream().map(p -> param(operation, p)).toList();
    boolean open = operation.parts().isEmpty() && operation.method().equals("GET");
    return new ApiView.Operation(
        operation.id(),
        operation.method(),
        Api.ROOT + operation.path(),
        operation.says(),
        params,
        fields(operation.body()),
        fields(operation.answer()),
        open && operation.shape() != Operation.Shape.STREAM);
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
    if (type == null) {
      return List.of();
    }
    return Arrays.stream(type.getRecordComponents()).map(Viewer::field).toList();
  }

  private static ApiView.Field field(RecordComponent field) {
    Says says = field.getAnnotation(Says.class);
    String text = says == null ? "" : Objects.toString(says.value(), "");
    boolean nullable = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return new ApiView.Field(Columns.name(field), text, List.of(), !nullable);
  }
}
