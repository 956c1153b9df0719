package org.demarche.intake;

/** What an input gave: a report, or the reason why none is read. */
public sealed interface Arrival permits Taken, Refused, SetAside {}
