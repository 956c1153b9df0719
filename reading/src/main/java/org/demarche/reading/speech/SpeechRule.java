package org.demarche.reading.speech;

/** Finds the statements of one form; what earlier rules have taken is left alone. */
interface SpeechRule {
  /** Adds the statements of a page. */
  void find(Page page, Voices voices, Drafts drafts);
}
