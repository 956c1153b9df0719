package org.demarche.reading.actor;

import java.util.List;

/**
 * A mention as later ones look back at it.
 *
 * @param sentence index of the sentence
 * @param head index of its head word
 * @param entities for whom it stands
 * @param form how it refers
 * @param subject whether it is the subject of a clause
 * @param object whether it is a verb's object
 */
record Trace(
    int sentence,
    int head,
    List<Entity> entities,
    Mention.Kind form,
    boolean subject,
    boolean object) {}
