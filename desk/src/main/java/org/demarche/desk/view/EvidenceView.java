package org.demarche.desk.view;

import java.util.List;

/**
 * The evidence of an item, for a corner of another page.
 *
 * @param key key of the item
 * @param kind label of its kind
 * @param tone class of its tone
 * @param sentence the fact
 * @param circumstances what else is told
 * @param tellings what each report says
 */
public record EvidenceView(
    String key,
    String kind,
    String tone,
    String sentence,
    String circumstances,
    List<ItemView.Telling> tellings) {}
