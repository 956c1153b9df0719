package org.demarche.desk.view;

/**
 * A pair in a list.
 *
 * @param path of its address
 * @param sides names of both
 * @param acts how many acts
 * @param net mean of their scores
 * @param tone class of the mean's tone
 * @param before mean of the stretch before; empty where there were no acts
 * @param change how far it moved
 */
public record MovementLine(
    String path, String sides, int acts, String net, String tone, String before, String change) {}
