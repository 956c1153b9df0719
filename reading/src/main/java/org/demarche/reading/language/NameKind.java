package org.demarche.reading.language;

/** What kind of name a token is part of, as the statistical name finder has it. */
public enum NameKind {
  /** No name. */
  NONE(""),
  /** A person's. */
  PERSON("PER"),
  /** An organisation's. */
  ORGANISATION("ORG"),
  /** A place's or state's. */
  LOCATION("LOC");

  private final String label;

  NameKind(String label) {
    this.label = label;
  }

  /** How tables of names have it: {@code PER}, {@code ORG}, {@code LOC}; empty for none. */
  public String label() {
    return label;
  }

  /** The kind of a label such as {@code B-PER}; none where it is of no kind that is known here. */
  static NameKind ofLabel(String label) {
    for (NameKind kind : values()) {
      if (kind != NONE && label.length() > 2 && label.substring(2).equals(kind.label)) {
        return kind;
      }
    }
    return NONE;
  }
}
