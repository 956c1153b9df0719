package org.demarche.record.query;

/**
 * Which actors a program wants, a stretch at a time, by key.
 *
 * @param kind of this kind; empty: of any
 * @param country of this country; empty: of any
 * @param text part of the name, large or small; empty: any
 * @param after only those whose keys come after this; empty: from the beginning
 * @param most how many at most
 */
public record ActorFilter(String kind, String country, String text, String after, int most) {}
