package org.demarche.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.demarche.record.correction.Note;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiTest {
  @TempDir static Path folder;
  private static OpenDesk desk;
  private static JsonNode document;

  @BeforeAll
  static void open() {
    desk = new OpenDesk(folder);
    desk.send(
        desk.request("/api/v1/reports?name=a.txt", "X-Demarche", "x")
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("Rain.")));
    var corrector = desk.record.corrector();
    var note = new Note("clerk", LocalDateTime.of(2023, 4, 1, 10, 0), null);
    corrector.reject(desk.item("THREATEN").key(), note);
    corrector.confirm(desk.item("CONSULT").key(), note);
    document = OpenDesk.json(desk.get("/api/v1/openapi.json").body());
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static String asked(String path) {
    return "/api/v1"
        + path.replace("{pair}", "PER-MEX")
            .replace("{number}", "1")
            .replace("{id}", "fisheries")
            .replace(
                "{key}",
                path.startsWith("/reports")
                    ? Samples.recall().key()
                    : path.startsWith("/actors") ? "CHL~person~x" : desk.item("COERCE").key())
        + (path.equals("/search") ? "?q=Peru" : "");
  }

  private static List<Error> errors(JsonNode schema, String answer) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    Schema validator =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(whole.toString(), InputFormat.JSON);
    return validator.validate(
        answer,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @Test
  void every_answer_is_as_it_is_described() {
    List<String> checked = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      JsonNode schema = path.getValue().at("/get/responses/200/content/application~1json/schema");
      if (!schema.isMissingNode()) {
        HttpResponse<String> answer = desk.get(asked(path.getKey()));
        assertThat(answer.statusCode()).as(path.getKey()).isEqualTo(200);
        assertThat(errors(schema, answer.body())).as(path.getKey()).isEmpty();
        checked.add(path.getKey());
      }
    }
    assertThat(checked).hasSize(23);
    JsonNode problem = document.at("/paths/~1items/get/responses/default/content");
    assertThat(
            errors(problem.at("/application~1problem+json/schema"), desk.get("/api/v1/x").body()))
        .isEmpty();
  }

  @Test
  void a_description_that_is_wrong_would_be_seen() {
    JsonNode schema =
        document.at("/paths/~1items/get/responses/200/content/application~1json/schema");
    assertThat(errors(schema, "{\"rows\": [{\"key\": 5}], \"next\": null}")).isNotEmpty();
  }

  @Test
  void every_parameter_that_is_described_is_taken() {
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .at("/get/parameters")
                    .forEach(
                        param -> {
                          if (param.path("in").asText().equals("query")) {
                            String address = asked(path.getKey());
                            String query = param.path("name").asText() + "=";
                            HttpResponse<String> answer =
                                path.getKey().equals("/changes")
                                    ? desk.get(address + "?" + query + "x")
                                    : desk.get(
                                        address + (address.contains("?") ? "&" : "?") + query);
                            assertThat(answer.body()).doesNotContain("nothing is called");
                          }
                        }));
  }

  @Test
  void every_name_is_explained() {
    TreeSet<String> missing = new TreeSet<>();
    document
        .at("/components/schemas")
        .properties()
        .forEach(
            schema ->
                schema
                    .getValue()
                    .path("properties")
                    .properties()
                    .forEach(
                        field -> {
                          if (field.getValue().path("description").asText().isEmpty()) {
                            missing.add(schema.getKey() + "." + field.getKey());
                          }
                        }));
    assertThat(missing).isEmpty();
  }
}
