package org.demarche.record.query;

/**
 * How a rule fares.
 *
 * @param rule its name
 * @param kind label of the kind of items that it finds
 * @param items how many items it found, also those that are rejected
 * @param confirmed how many of them people confirmed
 * @param rejected how many they rejected
 */
public record RuleUse(String rule, String kind, int items, int confirmed, int rejected) {}
