package org.demarche.archive;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.demarche.intake.StoredFile;

/** A file of any of Hadoop's file systems. */
final class HadoopFile implements StoredFile {
  private final String name;
  private final Configuration settings;

  /**
   * @param name its address; a path where it lies on this machine
   */
  HadoopFile(String name, Configuration settings) {
    this.name = name;
    this.settings = settings;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String fileName() {
    return new Path(name).getName();
  }

  @Override
  public SeekableByteChannel open() throws IOException {
    Path path = new Path(name);
    try {
      FileSystem files = path.getFileSystem(settings);
      long size = files.getFileStatus(path).getLen();
      return new Channel(files.open(path), size);
    } catch (FileNotFoundException e) {
      throw missing(e);
    } catch (AccessControlException e) {
      throw new AccessDeniedException(name);
    }
  }

  private NoSuchFileException missing(FileNotFoundException e) {
    NoSuchFileException missing = new NoSuchFileException(name);
    missing.initCause(e);
    return missing;
  }

  /** Hadoop's stream as a channel; only for reading. */
  private static final class Channel implements SeekableByteChannel {
    private static final int BUFFER = 1 << 16;

    private final FSDataInputStream stream;
    private final long size;
    private final byte[] buffer = new byte[BUFFER];
    private boolean open = true;

    Channel(FSDataInputStream stream, long size) {
      this.stream = stream;
      this.size = size;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
      if (!open) {
        throw new ClosedChannelException();
      }
      int read = stream.read(buffer, 0, Math.min(into.remaining(), BUFFER));
      if (read > 0) {
        into.put(buffer, 0, read);
      }
      return read;
    }

    @Override
    public long position() throws IOException {
      return stream.getPos();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
      if (position > size) {
        throw new EOFException("there is nothing at byte " + position);
      }
      stream.seek(position);
      return this;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() throws IOException {
      open = false;
      stream.close();
    }

    @Override
    public int write(ByteBuffer from) {
      throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long length) {
      throw new NonWritableChannelException();
    }
  }
}
