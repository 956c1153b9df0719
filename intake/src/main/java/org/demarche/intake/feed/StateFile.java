package org.demarche.intake.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.demarche.intake.limit.Refusal;

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
   * How it stands with the feeds, whoever has the file; nothing where there is none.
   *
   * @throws Refusal when it is not what was written
   * @throws IOException when it cannot be read
   */
  public static FeedStanding.All look(Path file) throws IOException, Refusal {
    return FeedStanding.of(read(file));
  }

  /**
   * What stands in it; nothing where there is no file yet.
   *
   * @throws Refusal when it is not what was written
   */
  State read() throws IOException, Refusal {
    return read(file);
  }

  private static State read(Path file) throws IOException, Refusal {
    if (!Files.exists(file)) {
      return State.empty();
    }
    try {
      return StateJson.state(JSON.readTree(Files.readAllBytes(file)));
    } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
      throw Refusal.because("broken: " + file).remedy("delete it to begin anew");
    }
  }

  /**
   * Writes it.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  void write(State state) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(StateJson.of(state));
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

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
