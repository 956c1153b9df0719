package org.demarche.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.demarche.intake.limit.Refusal;

/** Says in words why a file could not be read. */
final class Failures {
  private Failures() {}

  static Refusal reading(IOException e) {
    if (e instanceof NoSuchFileException) {
      return Refusal.because("no such file or folder");
    }
    if (e instanceof AccessDeniedException) {
      return Refusal.because("no permission to read it");
    }
    if (e instanceof EOFException) {
      return Refusal.because("the compressed file breaks off").remedy("fetch or pack it again");
    }
    if (e instanceof ZipException) {
      return Refusal.because("not a sound gzip file: " + e.getMessage());
    }
    return Refusal.because("cannot be read: " + e.getMessage());
  }
}
