package org.demarche.intake.fetch;

import org.jspecify.annotations.Nullable;

/**
 * By what a server can tell whether something changed.
 *
 * @param etag its ETag, as it came; null where none is known
 * @param lastModified its Last-Modified, as it came; null where none is known
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** Nothing is known. */
  public static final Validators NONE = new Validators(null, null);
}
