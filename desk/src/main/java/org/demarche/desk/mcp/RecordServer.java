package org.demarche.desk.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.demarche.desk.Records;
import org.demarche.desk.api.Json;
import org.demarche.desk.api.Param;
import org.demarche.desk.api.Query;
import org.demarche.desk.guard.Refusal;
import org.demarche.record.store.DiplomaticRecord;
import org.demarche.record.store.RecordException;

/**
 * Serves a record over the Model Context Protocol until its input ends. The record is opened for
 * each question and closed after it, so that others can add to it in between.
 */
public final class RecordServer implements AutoCloseable {
  private static final String INSTRUCTIONS =
      "A diplomatic record: what news reports tell of the relations between states, coded by rules."
          + " Every answer carries the words of the reports that it rests on; quote and link them."
          + " What is attributed to somebody is told on his word alone. Where few reports were read,"
          + " silence means nothing.";

  private final Supplier<DiplomaticRecord> record;
  private final McpJsonMapper mapper = McpJsonDefaults.getMapper();
  private final EndingStream input;
  private final McpSyncServer server;

  private RecordServer(
      Supplier<DiplomaticRecord> record,
      Tools tools,
      String version,
      InputStream in,
      OutputStream out) {
    this.record = record;
    this.input = new EndingStream(in);
    this.server =
        McpServer.sync(new StdioServerTransportProvider(mapper, input, out))
            .serverInfo("demarche", version)
            .instructions(INSTRUCTIONS)
            .capabilities(ServerCapabilities.builder().tools(false).build())
            .tools(tools.all().stream().map(this::specification).toList())
            .build();
  }

  /**
   * Opens a server.
   *
   * @param record opens the record; the server closes it
   * @param desk address of a desk to which answers link; empty: they link to the reports
   * @param version of the program
   * @param in where requests come from
   * @param out where answers go; nothing else may be written there
   * @param clock for the day as of which things are due, where the record has none
   */
  public static RecordServer open(
      Supplier<DiplomaticRecord> record,
      String desk,
      String version,
      InputStream in,
      OutputStream out,
      Clock clock) {
    var links = new Links(desk.replaceAll("/+$", ""));
    return new RecordServer(record, new Tools(links, clock), version, in, out);
  }

  /**
   * Waits until the input has ended.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  public void await() throws InterruptedException {
    input.await();
  }

  private SyncToolSpecification specification(Tool tool) {
    var annotations =
        ToolAnnotations.builder()
            .readOnlyHint(true)
            .destructiveHint(false)
            .idempotentHint(true)
            .openWorldHint(false)
            .build();
    McpSchema.Tool described =
        McpSchema.Tool.builder(tool.name(), mapper, schema(tool))
            .description(tool.says())
            .annotations(annotations)
            .build();
    return SyncToolSpecification.builder()
        .tool(described)
        .callHandler((exchange, request) -> call(tool, request.arguments()))
        .build();
  }

  private CallToolResult call(Tool tool, Map<String, Object> arguments) {
    try {
      var query = new Query(tool.params(), values(arguments));
      try (DiplomaticRecord opened = record.get();
          Records records = new Records(opened)) {
        String answer = Json.of(tool.answer().apply(records, query));
        return CallToolResult.builder(List.of(TextContent.builder(answer).build()))
            .structuredContent(mapper, answer)
            .isError(false)
            .build();
      }
    } catch (Refusal | RecordException e) {
      return CallToolResult.builder(
              List.of(TextContent.builder(String.valueOf(e.getMessage())).build()))
          .isError(true)
          .build();
    }
  }

  private static Map<String, List<String>> values(Map<String, Object> arguments) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    arguments.forEach(
        (name, value) ->
            values.put(
                name,
                value instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(value))));
    return values;
  }

  private static String schema(Tool tool) {
    ObjectNode schema = new ObjectMapper().createObjectNode();
    schema.put("type", "object").put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (Param param : tool.params()) {
      ObjectNode property = properties.putObject(param.name()).put("description", param.says());
      ObjectNode value = param.many() ? property.put("type", "array").putObject("items") : property;
      value.put("type", param.type() == Param.Type.NUMBER ? "integer" : "string");
      if (!param.choices().isEmpty()) {
        ArrayNode choices = value.putArray("enum");
        param.choices().forEach(choices::add);
      }
      if (param.required()) {
        required.add(param.name());
      }
    }
    return schema.toString();
  }

  @Override
  public void close() {
    server.closeGracefully();
  }
}
