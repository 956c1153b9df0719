package org.demarche.intake.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a WARC file, packed or not. After one that is broken it goes on with the next that
 * can be read, where the file can be searched; a stream ends there.
 */
public final class Records implements Closeable {
  /**
   * A record, or a place where one is broken.
   *
   * @param place byte of the file at which it begins
   * @param broken what is wrong, null for a sound record
   */
  record Found(@Nullable WarcRecord sound, long place, @Nullable String broken) {
    WarcRecord record() {
      if (sound == null) {
        throw new IllegalStateException("a broken record");
      }
      return sound;
    }
  }

  private final @Nullable SeekableByteChannel channel;
  private @Nullable WarcReader reader;

  /** Where in the file the reader began. */
  private long base;

  /** Where the record begins that was read last. */
  private long place;

  /** What was found while the next sound record was looked for. */
  private @Nullable Found ahead;

  private Records(@Nullable SeekableByteChannel channel, @Nullable WarcReader reader) {
    this.channel = channel;
    this.reader = reader;
  }

  /**
   * The records of a file.
   *
   * @throws IOException when it cannot be opened
   */
  public static Records of(Path file) throws IOException {
    return of(FileChannel.open(file));
  }

  /** The records of something that can be searched. */
  public static Records of(SeekableByteChannel channel) {
    return new Records(channel, null);
  }

  /**
   * The records of a stream, unpacked.
   *
   * @throws IOException when it cannot be read
   */
  public static Records of(InputStream stream) throws IOException {
    return new Records(null, new WarcReader(new OneWay(Channels.newChannel(stream))));
  }

  /** The next record, or null after the last. */
  @Nullable Found next() throws IOException {
    if (ahead != null) {
      Found found = ahead;
      ahead = null;
      return found;
    }
    try {
      if (reader == null) {
        open(base);
      }
      return read();
    } catch (IOException | RuntimeException e) {
      // the record before it may have been read through
      long broken = reader == null ? place : Math.max(place, base + reader.position());
      place = broken;
      if (channel != null && new Marks(channel).onlyBlankFrom(broken)) {
        reader = null;
        base = channel.size();
        return null;
      }
      return new Found(null, broken, skip(e));
    }
  }

  private @Nullable Found read() throws IOException {
    WarcReader open = reader;
    if (open == null) {
      return null;
    }
    place = base + open.position();
    Optional<WarcRecord> record = open.next();
    place = base + open.position();
    return record.map(sound -> new Found(sound, place, null)).orElse(null);
  }

  private void open(long position) throws IOException {
    SeekableByteChannel file = channel;
    if (file != null) {
      base = position;
      place = position;
      file.position(position);
      reader = file.size() <= position ? null : new WarcReader(new OneWay(file));
    }
  }

  /**
   * Leaves the record behind that cannot be read and finds the next that can.
   *
   * @return what was wrong, in words
   */
  String skip(Throwable problem) throws IOException {
    reader = null;
    if (channel == null) {
      return words(problem) + "; what follows it is lost";
    }
    var marks = new Marks(channel);
    long at = marks.after(place);
    while (at >= 0 && !opensAt(at)) {
      at = marks.after(at);
    }
    if (at < 0) {
      open(channel.size());
    }
    return words(problem);
  }

  private boolean opensAt(long position) throws IOException {
    try {
      open(position);
      ahead = read();
      return ahead != null;
    } catch (IOException | RuntimeException e) {
      reader = null;
      return false;
    }
  }

  private static String words(Throwable problem) {
    String message = problem.getMessage();
    String first = message == null ? problem.getClass().getSimpleName() : message;
    return "a broken record: " + first.lines().findFirst().orElse("");
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
    if (channel != null) {
      channel.close();
    }
  }
}
