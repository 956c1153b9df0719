package org.demarche.record.query;

/**
 * Events and encounters in one state.
 *
 * @param country ISO 3166-1 alpha-3
 * @param items how many
 * @param cooperation how many of them are events that bring together
 * @param conflict how many of them are events that set apart
 */
public record Site(String country, int items, int cooperation, int conflict) {}
