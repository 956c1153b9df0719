package org.demarche.desk.view;

import java.util.List;
import org.demarche.record.query.Arrival;

/**
 * What the day brings.
 *
 * @param shell what stands around it
 * @param day the day as of which it speaks
 * @param dayIso the same as a date
 * @param coverage what was read
 * @param fetched when feeds were asked
 * @param since how many reports the visitor had seen
 * @param reports how many there are
 * @param news items first told since then
 * @param arrivals reports that came since then
 * @param aside those of them in which nothing was found, or which another version replaces
 * @param due what is due soon, or is overdue
 * @param changed what changed its state lately
 * @param moved pairs that moved most
 * @param window days of which changes and movements tell
 * @param notice what was just done; empty for nothing
 */
public record TodayView(
    Shell shell,
    String day,
    String dayIso,
    String coverage,
    Fetched fetched,
    long since,
    long reports,
    List<ItemLine> news,
    List<Arrival> arrivals,
    List<Arrival> aside,
    List<CourseLine> due,
    List<CourseLine> changed,
    List<MovementLine> moved,
    int window,
    String notice) {}
