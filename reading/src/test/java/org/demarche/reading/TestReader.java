package org.demarche.reading;

import org.demarche.reading.actor.ActorReader;
import org.demarche.reading.actor.ActorTables;
import org.demarche.reading.event.EventReader;
import org.demarche.reading.event.Lexicon;
import org.demarche.reading.speech.SpeechReader;
import org.demarche.reading.table.Knowledge;
import org.demarche.reading.time.TimeReader;

/** The whole reader, which all tests of a JVM share. */
public final class TestReader {
  private static final Reader READER =
      new Reader(
          TestEngine.get(),
          TimeReader.load(),
          new ActorReader(ActorTables.bundled()),
          new EventReader(Lexicon.load(Knowledge.bundled())),
          new SpeechReader(Knowledge.bundled()));

  private TestReader() {}

  /** The reader. */
  public static Reader get() {
    return READER;
  }
}
