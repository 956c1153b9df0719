package org.demarche.desk.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.desk.guard.Refusal;

/** A folder for the files of one delivery, under names that its giver has no say in. */
record Folder(Path path) {
  static Folder make() throws IOException {
    return new Folder(Files.createTempDirectory("demarche-desk"));
  }

  /**
   * Takes files.
   *
   * @throws Refusal when it is too much
   */
  List<Delivery.File> take(List<Upload> uploads) throws IOException {
    List<Delivery.File> files = new ArrayList<>();
    long left = Deliveries.LARGEST;
    for (Upload upload : uploads) {
      Path file = path.resolve(Integer.toString(files.size()));
      try (InputStream in = upload.content().open();
          OutputStream out = Files.newOutputStream(file)) {
        left -= copy(in, out, left);
      }
      files.add(new Delivery.File(upload.name(), file));
    }
    return files;
  }

  private static long copy(InputStream in, OutputStream out, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long all = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      all += n;
      if (all > most) {
        throw Deliveries.tooLarge();
      }
      out.write(buffer, 0, n);
    }
    return all;
  }

  void remove() throws IOException {
    List<Path> inside;
    try (var files = Files.list(path)) {
      inside = files.toList();
    }
    for (Path file : inside) {
      Files.delete(file);
    }
    Files.delete(path);
  }
}
