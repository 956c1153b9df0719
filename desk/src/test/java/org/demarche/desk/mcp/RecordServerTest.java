package org.demarche.desk.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.desk.Samples;
import org.demarche.record.store.Access;
import org.demarche.record.store.DiplomaticRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Asks a server in a process of its own, as programs with a language model do. */
@Timeout(60)
class RecordServerTest {
  @TempDir static Path folder;
  private static Path file;
  private static McpSyncClient client;

  /** The process. */
  static final class Served {
    private Served() {}

    public static void main(String[] arguments) throws InterruptedException {
      Path record = Path.of(arguments[0]);
      String desk = arguments.length > 1 ? arguments[1] : "";
      try (RecordServer server =
          RecordServer.open(
              () -> DiplomaticRecord.open(record, Access.READ, Duration.ZERO),
              desk,
              "1",
              new FileInputStream(FileDescriptor.in),
              new FileOutputStream(FileDescriptor.out),
              Clock.systemUTC())) {
        server.await();
      }
    }
  }

  @BeforeAll
  static void open() {
    file = folder.resolve("mcp.duckdb");
    try (DiplomaticRecord record = DiplomaticRecord.open(file, Access.CREATE, Duration.ZERO)) {
      record.add(Samples.all());
    }
    client = client("http://desk.example/");
  }

  private static List<String> command(String desk) {
    return List.of(
        "-cp",
        System.getProperty("java.class.path"),
        Served.class.getName(),
        file.toString(),
        desk);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static McpSyncClient client(String desk) {
    ServerParameters parameters = ServerParameters.builder(java()).args(command(desk)).build();
    McpSyncClient made =
        McpClient.sync(new StdioClientTransport(parameters, McpJsonDefaults.getMapper()))
            .requestTimeout(Duration.ofSeconds(40))
            .build();
    made.initialize();
    return made;
  }

  @AfterAll
  static void close() {
    client.closeGracefully();
  }

  private static CallToolResult call(McpSyncClient asked, String tool, Map<String, Object> with) {
    return asked.callTool(CallToolRequest.builder(tool).arguments(with).build());
  }

  private static JsonNode answer(String tool, Map<String, Object> with) {
    return answer(client, tool, with);
  }

  private static JsonNode answer(McpSyncClient asked, String tool, Map<String, Object> with) {
    CallToolResult result = call(asked, tool, with);
    assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
    assertThat(result.structuredContent()).isNotNull();
    try {
      return new ObjectMapper().readTree(text(result));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }

  @Test
  void the_tools_say_what_they_are_and_that_they_change_nothing() {
    List<Tool> tools = client.listTools().tools();
    assertThat(tools)
        .extracting(Tool::name)
        .containsExactlyInAnyOrder(
            "search", "relation_summary", "timeline", "what_is_due", "evidence_for_item");
    assertThat(tools)
        .allSatisfy(
            tool -> {
              assertThat(tool.description()).isNotBlank();
              assertThat(tool.annotations().readOnlyHint()).isTrue();
              assertThat(tool.inputSchema()).containsKey("properties");
            });
  }

  @Test
  void what_is_found_carries_its_words_and_where_they_stand() {
    JsonNode item = answer("search", Map.of("q", "recalled", "limit", 5)).at("/items/0");
    JsonNode quote = item.at("/evidence/0");
    assertThat(quote.path("quote").asText()).isEqualTo("recalled its ambassador");
    assertThat(quote.path("end").asInt() - quote.path("begin").asInt())
        .isEqualTo("recalled its ambassador".length());
    assertThat(quote.path("link").asText())
        .isEqualTo("http://desk.example/reports/" + quote.path("report").asText());
    assertThat(item.path("link").asText())
        .isEqualTo("http://desk.example/items/" + item.path("item").asText());
  }

  @Test
  void a_relation_is_told_beside_what_was_read() {
    JsonNode relation = answer("relation_summary", Map.of("pair", "PER-MEX", "by", "month"));
    assertThat(relation.at("/read/naming").asInt()).isEqualTo(3);
    assertThat(relation.at("/indices/0/conflict").asDouble()).isEqualTo(5);
    assertThat(relation.at("/courses/0/evidence/0/quote").asText()).isNotEmpty();
    assertThat(relation.at("/latest/0/evidence/0/quote").asText()).isNotEmpty();
  }

  @Test
  void a_timeline_goes_on_with_its_cursor() {
    JsonNode first =
        answer(
            "timeline",
            Map.of("side", List.of("PER", "MEX"), "kind", List.of("event"), "limit", 1));
    assertThat(first.path("items")).hasSize(1);
    Map<String, Object> next =
        new TreeMap<>(Map.of("side", List.of("PER", "MEX"), "kind", List.of("event"), "limit", 1));
    next.put("cursor", first.path("cursor").asText());
    JsonNode second = answer("timeline", next);
    assertThat(second.at("/items/0/item")).isNotEqualTo(first.at("/items/0/item"));
    assertThat(second.path("cursor").isNull()).isTrue();
  }

  @Test
  void what_is_due_is_due_as_of_a_day() {
    JsonNode matter = answer("what_is_due", Map.of("on", "2023-03-10")).at("/matters/0");
    assertThat(matter.path("due").asText()).isEqualTo("2023-03-22");
    assertThat(matter.path("lapsed").asBoolean()).isFalse();
    assertThat(matter.at("/evidence/0/quote").asText()).contains("22 March");
  }

  @Test
  void an_item_comes_with_every_report_that_tells_it() {
    String key = answer("search", Map.of("q", "recalled")).at("/items/0/item").asText();
    JsonNode proof = answer("evidence_for_item", Map.of("key", key));
    assertThat(proof.path("tellings")).hasSize(2);
    assertThat(proof.at("/tellings/1/telling/evidence/0/quote").asText()).isEqualTo("was recalled");
    assertThat(proof.at("/tellings/0/telling/rule").asText()).isEqualTo("rule-event");
  }

  @Test
  void without_a_desk_answers_link_to_the_reports() {
    McpSyncClient bare = client("");
    JsonNode item = answer(bare, "search", Map.of("q", "recalled")).at("/items/0");
    assertThat(item.at("/evidence/0/link").asText()).isEqualTo("https://one.example/a");
    assertThat(item.path("link").asText()).isEqualTo("https://one.example/a");
    bare.closeGracefully();
  }

  @Test
  void a_question_that_makes_no_sense_is_answered_with_the_reason() {
    CallToolResult nobody = call(client, "relation_summary", Map.of("pair", "PER-Atlantis"));
    assertThat(nobody.isError()).isTrue();
    assertThat(text(nobody)).contains("Atlantis");
    CallToolResult wrong = call(client, "timeline", Map.of("from", "soon"));
    assertThat(wrong.isError()).isTrue();
    assertThat(text(wrong)).contains("2023-06-19");
  }

  @Test
  void others_can_add_to_the_record_between_two_questions() {
    answer("search", Map.of("q", "recalled"));
    try (DiplomaticRecord record = DiplomaticRecord.open(file, Access.WRITE, Duration.ZERO)) {
      assertThat(record.add(Samples.all()).known()).isEqualTo(4);
    }
    answer("search", Map.of("q", "recalled"));
  }

  @Test
  void nothing_but_the_protocol_is_written_and_the_end_of_input_ends_it()
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(java());
    builder.command().addAll(command(""));
    Process process = builder.start();
    String request =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
            + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}\n";
    process.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    var lines = process.inputReader(StandardCharsets.UTF_8);
    assertThat(new ObjectMapper().readTree(lines.readLine()).at("/result/serverInfo/name").asText())
        .isEqualTo("demarche");
    process.getOutputStream().close();
    assertThat(process.waitFor()).isZero();
    assertThat(lines.readLine()).isNull();
  }
}
