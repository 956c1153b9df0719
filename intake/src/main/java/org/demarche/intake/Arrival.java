package org.demarche.intake;

/** What an input gave: a report, or the reason why there is none. */
public sealed interface Arrival permits Taken, Refused {}
