package org.demarche.record.follow;

import java.time.LocalDate;
import org.demarche.record.query.Cited;

/**
 * A step in the course of a matter.
 *
 * @param item the item that tells it, with the words for it
 * @param day when it was taken, as far as is known, else when it was told
 * @param state what the matter came to by it: "requested", "refused", "postponed", "suspended"
 * @param why by which rule it belongs to the course; for people
 */
public record Step(Cited item, LocalDate day, String state, String why) {}
