package org.demarche.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The description of the API as OpenAPI 3.1, made from the operations that are served. */
final class OpenApi {
  private static final String DESCRIPTION =
      "The diplomatic record for programs. What is unknown is null or an empty list, never absent."
          + " Fields may be added. Lists come as JSON, CSV (without the fields that have parts of"
          + " their own) and JSON Lines, by the header Accept or the parameter format; they go on at"
          + " next, or at the header Link. Corrections need Content-Type: application/json and a"
          + " header X-Demarche, so that no other page can send them.";

  private final List<Operation> operations;
  private final Schemas schemas = new Schemas("#/components/schemas/");
  private final ObjectNode document = Json.MAPPER.createObjectNode();

  OpenApi(List<Operation> operations) {
    this.operations = operations;
  }

  String text() {
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Demarche")
        .put("version", "1")
        .put("description", DESCRIPTION)
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    document.putArray("servers").addObject().put("url", Api.ROOT);
    ObjectNode paths = document.putObject("paths");
    for (Operation operation : operations) {
      ObjectNode path = paths.withObjectProperty(operation.path());
      describe(operation, path.putObject(operation.method().toLowerCase(Locale.ROOT)));
    }
    schemas.reference(Problem.class);
    schemas.reference(Changes.Corrected.class);
    schemas.reference(ItemRow.class);
    ObjectNode held = document.putObject("components").putObject("schemas");
    schemas.all().forEach(held::set);
    try {
      return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no description can be written", e);
    }
  }

  private void describe(Operation operation, ObjectNode node) {
    node.put("operationId", operation.id()).put("summary", operation.says());
    ArrayNode params = node.putArray("parameters");
    operation.params().forEach(param -> describe(operation, param, params.addObject()));
    if (operation.shape() == Operation.Shape.STREAM) {
      header(params, "Last-Event-ID", "the id of the last event that was received", false);
    }
    Class<?> sent = operation.body();
    if (sent != null) {
      header(params, "X-Demarche", "anything; tells that no form of another page sends it", true);
      ObjectNode body = node.putObject("requestBody").put("required", true);
      if (sent == byte[].class) {
        content(body, "application/octet-stream"); // a file, as OpenAPI 3.1 has it: no schema
      } else {
        content(body, Form.JSON.type()).set("schema", schemas.reference(sent));
      }
    }
    responses(operation, node.putObject("responses"));
  }

  private static void header(ArrayNode params, String name, String says, boolean required) {
    params
        .addObject()
        .put("name", name)
        .put("in", "header")
        .put("required", required)
        .put("description", says)
        .putObject("schema")
        .put("type", "string");
  }

  private static void describe(Operation operation, Param param, ObjectNode node) {
    boolean part = operation.parts().contains(param.name());
    node.put("name", param.name())
        .put("in", part ? "path" : "query")
        .put("required", param.required())
        .put("description", param.says());
    ObjectNode schema = node.putObject("schema");
    ObjectNode value = param.many() ? schema.put("type", "array").putObject("items") : schema;
    value.put("type", param.type() == Param.Type.NUMBER ? "integer" : "string");
    if (param.type() == Param.Type.DAY) {
      value.put("format", "date");
    }
    if (!param.choices().isEmpty()) {
      ArrayNode choices = value.putArray("enum");
      param.choices().forEach(choices::add);
    }
  }

  private void responses(Operation operation, ObjectNode responses) {
    String status = operation.shape() == Operation.Shape.MADE ? "201" : "200";
    ObjectNode good = responses.putObject(status).put("description", operation.says());
    switch (operation.shape()) {
      case LIST -> list(operation, good);
      case ONE, MADE ->
          content(good, Form.JSON.type()).set("schema", schemas.reference(operation.answer()));
      case STREAM -> {
        schemas.reference(operation.answer());
        content(good, "text/event-stream").putObject("schema").put("type", "string");
      }
    }
    ObjectNode bad = responses.putObject("default").put("description", "It went wrong");
    content(bad, Problem.TYPE).set("schema", schemas.reference(Problem.class));
  }

  private void list(Operation operation, ObjectNode response) {
    ObjectNode page = content(response, Form.JSON.type()).putObject("schema");
    page.put("type", "object");
    page.putArray("required").add("rows").add("next");
    ObjectNode fields = page.putObject("properties");
    fields
        .putObject("rows")
        .put("type", "array")
        .set("items", schemas.reference(operation.answer()));
    fields
        .putObject("next")
        .put("description", "address of the rows that follow; null at the end")
        .putArray("type")
        .add("string")
        .add("null");
    content(response, Form.CSV.type()).putObject("schema").put("type", "string");
    content(response, Form.JSONL.type()).putObject("schema").put("type", "string");
  }

  private static ObjectNode content(ObjectNode node, String type) {
    return node.withObjectProperty("content").putObject(type);
  }
}
