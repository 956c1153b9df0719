package org.demarche.intake.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.intake.fetch.Validators;
import org.demarche.intake.limit.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The state in a file of JSON. It is written beside the file and moved into its place, so that
 * whoever pulls the plug finds the old state or the new one. One process has it at a time.
 */
public final class StateFile implements Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final FileChannel lock;

  private StateFile(Path file, FileChannel lock) {
    this.file = file;
    this.lock = lock;
  }

  /**
   * Takes the file, which need not be there yet.
   *
   * @throws Refusal when another process has it
   * @throws IOException when it cannot be taken
   */
  public static StateFile open(Path file) throws IOException, Refusal {
    Path beside = file.resolveSibling(file.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock taken = channel.tryLock();
      if (taken != null) {
        return new StateFile(file, channel);
      }
    } catch (OverlappingFileLockException e) {
      // held by this very process: as by another
    }
    channel.close();
    throw Refusal.because("another watch is at work with it: " + file);
  }

  /**
   * What stands in it; nothing where there is no file yet.
   *
   * @throws Refusal when it is not what was written
   */
  State read() throws IOException, Refusal {
    if (!Files.exists(file)) {
      return State.empty();
    }
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      Map<String, FeedState> feeds = new LinkedHashMap<>();
      root.path("feeds").properties().forEach(e -> feeds.put(e.getKey(), feed(e.getValue())));
      Map<String, ItemState> items = new LinkedHashMap<>();
      root.path("items").properties().forEach(e -> items.put(e.getKey(), item(e.getValue())));
      return new State(feeds, items);
    } catch (com.fasterxml.jackson.core.JsonProcessingException | DateTimeException e) {
      throw Refusal.because("broken: " + file).remedy("delete it to begin anew");
    }
  }

  /**
   * Writes it.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  void write(State state) {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode feeds = root.putObject("feeds");
    state.feeds().forEach((address, feed) -> put(feeds.putObject(address), feed));
    ObjectNode items = root.putObject("items");
    state.items().forEach((address, item) -> put(items.putObject(address), item));
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
      try (FileChannel channel =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private static FeedState feed(JsonNode node) {
    return new FeedState(
        new Validators(text(node, "etag"), text(node, "lastModified")),
        Instant.parse(node.path("due").asText()),
        node.path("failures").asInt());
  }

  private static void put(ObjectNode node, FeedState feed) {
    node.put("etag", feed.validators().etag());
    node.put("lastModified", feed.validators().lastModified());
    node.put("due", feed.due().toString());
    node.put("failures", feed.failures());
  }

  private static ItemState item(JsonNode node) {
    String day = text(node, "published");
    return new ItemState(
        day == null ? null : LocalDate.parse(day),
        node.path("done").asBoolean(),
        Instant.parse(node.path("due").asText()),
        node.path("failures").asInt(),
        Instant.parse(node.path("seen").asText()));
  }

  private static void put(ObjectNode node, ItemState item) {
    node.put("published", item.published() == null ? null : item.published().toString());
    node.put("done", item.done());
    node.put("due", item.due().toString());
    node.put("failures", item.failures());
    node.put("seen", item.seen().toString());
  }

  private static @Nullable String text(JsonNode node, String name) {
    return node.path(name).isTextual() ? node.path(name).textValue() : null;
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
