package org.demarche.desk.view;

/**
 * An item in a list.
 *
 * @param key its key
 * @param day its time
 * @param kind label of its kind
 * @param tone class of its tone; empty for none
 * @param sentence the fact
 * @param circumstances what else is told, in one line
 * @param quote words that show it
 * @param told who tells it, or how many do
 * @param verdict "confirmed", "rejected" or empty
 * @param score its PLOVER score; empty where it has none
 * @param hold what a correction of it has to name
 */
public record ItemLine(
    String key,
    String day,
    String kind,
    String tone,
    String sentence,
    String circumstances,
    String quote,
    String told,
    String verdict,
    String score,
    Hold hold) {}
