package org.demarche.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.demarche.intake.Intake;

/**
 * Finds the files that patterns mean, in the order of the patterns and of their names. A folder
 * means what is read of the files in it, and in the folders in it.
 */
final class Listing {
  private static final String LOCAL = "file:";

  private final Configuration settings;
  private final Map<String, Input> found = new LinkedHashMap<>();

  private Listing(Configuration settings) {
    this.settings = settings;
  }

  /**
   * The files.
   *
   * @throws ArchiveException when a pattern means none, or cannot be looked for
   */
  static List<Input> of(List<String> patterns, Configuration settings) {
    Listing listing = new Listing(settings);
    patterns.forEach(listing::add);
    return List.copyOf(listing.found.values());
  }

  private void add(String pattern) {
    try {
      Path path = new Path(pattern);
      FileSystem files = path.getFileSystem(settings);
      FileStatus[] meant = files.globStatus(path);
      if (meant == null || meant.length == 0) {
        throw new ArchiveException(Ending.USAGE, pattern + ": no such file or folder");
      }
      for (FileStatus one : sorted(meant)) {
        add(files, one);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new ArchiveException(
          Ending.USAGE, pattern + ": cannot be looked for: " + e.getMessage());
    }
  }

  private void add(FileSystem files, FileStatus one) throws IOException {
    if (!one.isDirectory()) {
      String name = name(one.getPath());
      found.putIfAbsent(name, new Input(name, one.getLen(), one.getModificationTime()));
      return;
    }
    for (FileStatus inside : sorted(files.listStatus(one.getPath()))) {
      String name = inside.getPath().getName();
      if (inside.isDirectory() ? !name.startsWith(".") : Intake.reads(name)) {
        add(files, inside);
      }
    }
  }

  /** A path where it lies on this machine, as people write it. */
  private static String name(Path path) {
    String whole = path.toString();
    return whole.startsWith(LOCAL) ? path.toUri().getPath() : whole;
  }

  private static List<FileStatus> sorted(FileStatus[] files) {
    List<FileStatus> sorted = new ArrayList<>(List.of(files));
    sorted.sort(Comparator.comparing(file -> file.getPath().toString()));
    return sorted;
  }
}
