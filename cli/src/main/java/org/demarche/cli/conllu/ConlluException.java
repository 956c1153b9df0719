package org.demarche.cli.conllu;

/** Input that is not CoNLL-U. The message names the place. */
public final class ConlluException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConlluException(String place, String problem) {
    super(place + ": " + problem);
  }
}
